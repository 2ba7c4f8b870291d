import * as z from 'zod';
import { localizedSchema } from '../../text/localized.ts';
import { identifierSchema } from './identifier.ts';

/** Schema of `Band`. */
export const bandSchema = z.strictObject({
  id: identifierSchema('the band'),
  title: localizedSchema,
  from: z.number({ error: 'Give the lowest value of this band.' }),
});

/** Schema of `ScaleBands`. */
export const scaleBandsSchema = z.strictObject({
  on: z.enum(['score', 'percentile'], {
    error: 'Choose what the bands divide: score or percentile.',
  }),
  ranges: z
    .array(bandSchema, { error: 'List the bands.' })
    .min(2, { error: 'Give at least two bands, or none.' }),
});

/** A named range: from `from`, which belongs to it, up to where the next one starts. */
export type Band = z.infer<typeof bandSchema>;

/**
 * The bands of a scale, from the lowest to the highest. They divide its score (in its own unit) or its percentile rank
 * (0..100). Only their lower ends are written, so that no value can fall between two of them or into both.
 */
export type ScaleBands = z.infer<typeof scaleBandsSchema>;
