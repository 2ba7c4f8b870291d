import * as z from 'zod';

const described = {
  /** Id of the scale whose scores the norm describes. */
  scale: z.string().min(1, { error: 'Name the scale that this norm belongs to.' }),
  /** Who the sample is, in words that a leader understands. */
  sample: z
    .string({ error: 'Say who was in the sample.' })
    .regex(/\S/, { error: 'Say who was in the sample.' }),
  /** When the sample was collected, `2026-03-31`. */
  date: z.iso.date({ error: 'Give the date of the sample as year-month-day, such as 2026-03-31.' }),
  /** People in the sample. */
  n: z.int().min(1, { error: 'A norm needs at least one person.' }),
  source: z.string().optional(),
};

/** Schema of one row of a score table. */
export const scoreCountSchema = z.strictObject({
  score: z.number({ error: 'A score of the table is not a number.' }),
  count: z.int().min(0, { error: 'A count cannot be negative.' }),
});

/** How often one score occurred in a sample. */
export type ScoreCount = z.infer<typeof scoreCountSchema>;

/** Schema of a norm known by its mean and standard deviation. */
export const parametricNormSchema = z.strictObject({
  ...described,
  mean: z.number({ error: 'Give the mean of the sample.' }),
  sd: z.number({ error: 'Give the standard deviation of the sample.' }).positive({
    error: 'The standard deviation must be above 0.',
  }),
});

/** Schema of a norm known by the scores of a sample. */
export const countedNormSchema = z.strictObject({
  ...described,
  counts: z.array(scoreCountSchema).min(1, { error: 'The score table is empty.' }),
});

/** Schema of `Norm`. */
export const normSchema = z.union([parametricNormSchema, countedNormSchema]);

/** A norm known by its mean and standard deviation; percentiles from it assume a normal distribution. */
export type ParametricNorm = z.infer<typeof parametricNormSchema>;

/** A norm known by the scores of a sample; percentiles from it assume nothing. */
export type CountedNorm = z.infer<typeof countedNormSchema>;

/** What a score is compared with: a named, dated sample of `n` people. */
export type Norm = z.infer<typeof normSchema>;
