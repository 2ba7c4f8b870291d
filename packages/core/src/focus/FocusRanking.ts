import * as z from 'zod';
import { type FocusFactor, type FocusMode, focusFactorSchema, focusModeSchema } from './FocusInput.ts';

/** What one input adds to a behavior's score, against the same input at its neutral value. */
export type FocusContribution = { factor: FocusFactor; value: number };

/** The smallest change of one input of this behavior after which it has changed places with `neighbor`. */
export type FocusSwap = { neighbor: string; factor: FocusFactor; from: number; to: number };

/** Why a behavior stands where it stands. `focusReasonText` makes a sentence of it. */
export type FocusReason =
  | { code: 'raises' | 'lowers' | 'missing'; factor: FocusFactor; value: number }
  | { code: 'noHeadroom' | 'tied' | 'unstable'; factor: null; value: number };

/** What a reader should know before trusting a rank: an input is missing, the level is at the top, a tie, an unstable rank. */
export type FocusFlag =
  | { code: 'missing'; factor: FocusFactor }
  | { code: 'noHeadroom' | 'tied' | 'unstable'; factor: null };

/** One behavior of a ranking. */
export type RankedBehavior = {
  id: string;
  /** 1 is the best; tied behaviors share a rank, and the next rank is skipped. */
  rank: number;
  tied: boolean;
  leverage: number;
  /**
   * The score of this behavior less the score of a neutral one: the sum of `contributions`. The score is the logarithm
   * of the leverage, in additive mode the leverage itself.
   */
  difference: number;
  contributions: FocusContribution[];
  /** Null when no change of one input within 0..1 would do. */
  swap: FocusSwap | null;
  /**
   * Shares 0..1 in which the behavior is in the top 3, and in which it is first; `raters` is null without `raterSamples`.
   * `first` is null in rankings that were kept before it was counted.
   */
  stability: {
    weightings: number;
    raters: number | null;
    first: { weightings: number; raters: number | null } | null;
  };
  flags: FocusFlag[];
  reasons: FocusReason[];
};

/** How far another way of ranking agrees with the one used. */
export type ModeAgreement = {
  mode: FocusMode;
  /** Kendall's tau-b of the two rankings, −1..1; null where a ranking has nothing but ties. */
  tau: number | null;
  /** Share of this ranking's top 3 that is also in the other's, 0..1. */
  sharedTop: number;
};

/** A proposal: the leader's confirmation is another event. */
export type FocusRanking = {
  mode: FocusMode;
  delta: number;
  draws: number;
  behaviors: RankedBehavior[];
  /** The one behavior to name as the top lever; null when it is tied or in the top 3 in less than half of the draws. */
  topLever: string | null;
  agreement: ModeAgreement[];
};

const factorReason = z.object({
  code: z.enum(['raises', 'lowers', 'missing']),
  factor: focusFactorSchema,
  value: z.number(),
});
const rankReason = z.object({
  code: z.enum(['noHeadroom', 'tied', 'unstable']),
  factor: z.null(),
  value: z.number(),
});

/** Schema of `FocusReason`. */
export const focusReasonSchema = z.union([factorReason, rankReason]) satisfies z.ZodType<FocusReason>;

/** Schema of `FocusRanking`. */
export const focusRankingSchema = z.object({
  mode: focusModeSchema,
  delta: z.number(),
  draws: z.int(),
  behaviors: z.array(
    z.object({
      id: z.string(),
      rank: z.int().min(1),
      tied: z.boolean(),
      leverage: z.number(),
      difference: z.number(),
      contributions: z.array(z.object({ factor: focusFactorSchema, value: z.number() })),
      swap: z
        .object({ neighbor: z.string(), factor: focusFactorSchema, from: z.number(), to: z.number() })
        .nullable(),
      stability: z.object({
        weightings: z.number(),
        raters: z.number().nullable(),
        first: z.object({ weightings: z.number(), raters: z.number().nullable() }).nullable().default(null),
      }),
      flags: z.array(
        z.union([
          z.object({ code: z.literal('missing'), factor: focusFactorSchema }),
          z.object({ code: z.enum(['noHeadroom', 'tied', 'unstable']), factor: z.null() }),
        ]),
      ),
      reasons: z.array(focusReasonSchema),
    }),
  ),
  topLever: z.string().nullable(),
  agreement: z.array(z.object({ mode: focusModeSchema, tau: z.number().nullable(), sharedTop: z.number() })),
}) satisfies z.ZodType<FocusRanking>;
