import * as z from 'zod';
import { localizedSchema } from '../../text/localized.ts';
import { identifierSchema } from './identifier.ts';

/** The share of its scales that a composite needs where it does not say otherwise: without one it is another composite. */
export const DEFAULT_MIN_SCALES = 1;

/** Schema of `CompositePart`. */
export const compositePartSchema = z.strictObject({
  scale: z.string({ error: 'Name the scale.' }).regex(/\S/, { error: 'Name the scale.' }),
  keyed: z
    .union([z.literal(1), z.literal(-1)], { error: 'A scale is keyed 1, or -1 where it is reversed.' })
    .optional(),
  weight: z.number().positive({ error: 'A weight must be above 0.' }).optional(),
});

const correlation = z.number({ error: 'A correlation is not a number.' }).min(-1).max(1, {
  error: 'A correlation lies between -1 and 1.',
});

/** Schema of `Composite`. */
export const compositeSchema = z.strictObject({
  id: identifierSchema('the composite'),
  title: localizedSchema,
  scales: z.array(compositePartSchema, { error: 'List the scales of this composite.' }),
  score: z.enum(['pomp', 'standardized'], {
    error: 'Choose how the composite is scored: pomp or standardized.',
  }),
  minValid: z
    .number()
    .min(0, { error: 'The share of scales that must be scored lies between 0 and 1.' })
    .max(1, { error: 'The share of scales that must be scored lies between 0 and 1.' })
    .optional(),
  sample: z.string().min(1).optional(),
  correlations: z
    .strictObject({
      values: z.array(z.array(correlation), { error: 'List the correlations row by row.' }),
      source: z
        .string({ error: 'Say where the correlations were found.' })
        .regex(/\S/, { error: 'Say where the correlations were found.' }),
    })
    .optional(),
});

/** One scale of a composite; `keyed` −1 reverses it. Key and weight are 1 where they are left out. */
export type CompositePart = z.infer<typeof compositePartSchema>;

/**
 * A score over scales, as a scale is one over items: their weighted mean, as percent of the maximum possible (`pomp`)
 * or of z-scores in one sample (`standardized`). `sample` names that sample among the norms; without it, it is that of
 * the first scale's norm. `correlations` of the scales, in their order, give its reliability.
 */
export type Composite = z.infer<typeof compositeSchema>;
