import * as z from 'zod';

/** Schema of `ScaleScore`. */
export const scaleScoreSchema = z.strictObject({
  score: z.number().nullable(),
  pomp: z.number().nullable(),
  valid: z.int().min(0),
  items: z.int().min(1),
  min: z.number(),
  max: z.number(),
  ipsative: z.boolean(),
});

/** Schema of `ScoreSheet`. */
export const scoreSheetSchema = z.strictObject({
  instrument: z.string(),
  version: z.string(),
  answered: z.int().min(0),
  scales: z.record(z.string(), scaleScoreSchema),
});

/**
 * One scale's result. `score` and `pomp` (0..100) are `null` where too few items were answered; `valid` of `items`
 * were. `min` and `max` are the lowest and highest possible score. An `ipsative` score ranks within one person only.
 */
export type ScaleScore = z.infer<typeof scaleScoreSchema>;

/** The scores of one person on one version of an instrument; `answered` counts items, not scales. */
export type ScoreSheet = z.infer<typeof scoreSheetSchema>;
