import * as z from 'zod';
import { localizedSchema } from '../text/localized.ts';

/**
 * Schema of one block of a text: heading, paragraph, list or table, as plain JSON.
 *
 * Blocks carry no markup of their own, so any app can show them without parsing and nothing in them can run.
 */
export const blockSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text: localizedSchema,
  }),
  z.strictObject({ type: z.literal('paragraph'), text: localizedSchema }),
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(localizedSchema).min(1) }),
  z
    .strictObject({
      type: z.literal('table'),
      header: z.array(localizedSchema).min(2),
      rows: z.array(z.array(localizedSchema)).min(1),
    })
    .refine((table) => table.rows.every((row) => row.length === table.header.length), {
      message: 'Every row needs as many cells as the header.',
      path: ['rows'],
    }),
]);

/** One block of a text. */
export type Block = z.infer<typeof blockSchema>;
