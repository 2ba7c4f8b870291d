import { publishedFigureSchema } from '@coaching/core/feedback';
import * as z from 'zod';

/** What one showing of a round's figures published, and which submissions are behind each. Never shown to a reader. */
export const disclosedFiguresSchema = z.object({
  published: z.array(publishedFigureSchema),
  merged: z.array(z.object({ item: z.string(), groups: z.array(z.string()) })),
  basis: z.array(z.object({ item: z.string(), group: z.string(), keys: z.array(z.string()) })),
});

/** What one showing of a round's figures published. */
export type DisclosedFigures = z.output<typeof disclosedFiguresSchema>;
