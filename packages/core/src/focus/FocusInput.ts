import * as z from 'zod';

/** The inputs of a behavior, each 0..1, in the order in which contributions are listed. */
export const focusFactors = [
  'importance',
  'visibility',
  'level',
  'malleability',
  'fit',
  'effort',
  'use',
] as const;

/**
 * One input of a behavior.
 *
 * `importance` for the leader's role · `visibility` to others · `level`: the others' mean today · `malleability`: how far
 * practice changes it · `fit` with what energizes and drives the leader · `effort` that a step costs · `use`: how much of
 * the strength is already used (strengths-first mode only).
 */
export type FocusFactor = (typeof focusFactors)[number];

/** Schema of `FocusFactor`. */
export const focusFactorSchema = z.enum(focusFactors);

/** The ways of ranking: by the value of a small step, strengths first, by a mean, by a geometric mean. */
export const focusModes = ['smallStep', 'strengthsFirst', 'additive', 'geometric'] as const;

/** One way of ranking. */
export type FocusMode = (typeof focusModes)[number];

/** Schema of `FocusMode`. */
export const focusModeSchema = z.enum(focusModes);

/** A behavior with what is known of it. Every input is 0..1; a missing one counts 0.5 and is flagged. */
export type FocusBehavior = { readonly id: string } & { readonly [Factor in FocusFactor]?: number | null };

/** What `rankFocus` ranks, and how. */
export type FocusInput = {
  readonly behaviors: readonly FocusBehavior[];
  /** Seed of the random weightings. */
  readonly seed: number;
  /** Default `smallStep`. */
  readonly mode?: FocusMode;
  /** The small step on the level, in (0, 1]; default 0.05. */
  readonly delta?: number;
  /** Number of random weightings, 1..100,000; default 1,000. */
  readonly draws?: number;
  /** Levels (0..1) of each behavior under resampled raters; all lists have the same length. */
  readonly raterSamples?: Readonly<Record<string, readonly number[]>>;
};

const share = z.number().min(0).max(1).nullable().exactOptional();

/** Schema of `FocusBehavior`. */
export const focusBehaviorSchema = z.object({
  id: z.string().min(1),
  importance: share,
  visibility: share,
  level: share,
  malleability: share,
  fit: share,
  effort: share,
  use: share,
});

/** Schema of `FocusInput`. */
export const focusInputSchema = z.object({
  behaviors: z.array(focusBehaviorSchema),
  seed: z.int(),
  mode: focusModeSchema.exactOptional(),
  delta: z.number().gt(0).max(1).exactOptional(),
  draws: z.int().min(1).max(100_000).exactOptional(),
  raterSamples: z.record(z.string(), z.array(z.number().min(0).max(1))).exactOptional(),
}) satisfies z.ZodType<FocusInput>;
