import * as z from 'zod';

/** What a comparison of two waves says of one item or behavior. */
export type WaveVerdict = 'improved' | 'declined' | 'noReliableChange' | 'notComparable';

/** Why a change is what it is said to be. `waveReasonText` makes a sentence of it. */
export type WaveReason =
  | {
      code: 'improved' | 'declined' | 'noReliableChange';
      /** After minus before, and what it would have to exceed: in answer points, or for a behavior on 0..1. */
      difference: number;
      margin: number;
      unit: 'points' | 'share';
    }
  /** How many of the answers are taken to come from the same raters; the others are part of the error. */
  | { code: 'ratersDiffer' | 'ratersShared'; shared: number; raters: number }
  /** Groups that only one wave shows, or that were put together differently. They are left out of both sides. */
  | { code: 'groupsLeftOut'; groups: string[] }
  /** Items of a behavior that cannot be compared, and are left out of both sides. */
  | { code: 'itemsLeftOut'; items: string[] }
  | { code: 'notShownBefore' | 'notShownAfter' | 'notShown' | 'noCommonGroup' | 'instrumentDiffers' };

/** The change of one item (in answer points) or behavior (on 0..1, more is more). */
export type WaveChange = {
  id: string;
  verdict: 'improved' | 'declined' | 'noReliableChange';
  /** Mean of the groups that both waves show. */
  before: number;
  after: number;
  /** After minus before. Of a reversed item a fall is an improvement. */
  difference: number;
  standardError: number;
  /** What the difference has to exceed to count, with all items (or all behaviors) being looked at. */
  margin: number;
  /** Probability of a difference this large without any change, adjusted for the number of comparisons. */
  adjustedP: number;
  reasons: WaveReason[];
};

/** An item or behavior that cannot be compared, and why. */
export type WaveGap = { id: string; verdict: 'notComparable'; reasons: WaveReason[] };

/** What two waves of the same instrument say about change. */
export type WaveComparison = {
  rounds: { before: string; after: string };
  instrument: { id: string; version: string; hash: string } | null;
  /** Of all verdicts on items together, and of all on behaviors together. */
  confidence: number;
  items: (WaveChange | WaveGap)[];
  behaviors: (WaveChange | WaveGap)[];
};

const reasonSchema = z.union([
  z.object({
    code: z.enum(['improved', 'declined', 'noReliableChange']),
    difference: z.number(),
    margin: z.number(),
    unit: z.enum(['points', 'share']),
  }),
  z.object({ code: z.enum(['ratersDiffer', 'ratersShared']), shared: z.int(), raters: z.int() }),
  z.object({ code: z.literal('groupsLeftOut'), groups: z.array(z.string()) }),
  z.object({ code: z.literal('itemsLeftOut'), items: z.array(z.string()) }),
  z.object({
    code: z.enum(['notShownBefore', 'notShownAfter', 'notShown', 'noCommonGroup', 'instrumentDiffers']),
  }),
]) satisfies z.ZodType<WaveReason>;

const changeSchema = z.object({
  id: z.string(),
  verdict: z.enum(['improved', 'declined', 'noReliableChange']),
  before: z.number(),
  after: z.number(),
  difference: z.number(),
  standardError: z.number(),
  margin: z.number(),
  adjustedP: z.number(),
  reasons: z.array(reasonSchema),
});

const gapSchema = z.object({
  id: z.string(),
  verdict: z.literal('notComparable'),
  reasons: z.array(reasonSchema),
});

/** Schema of `WaveComparison`. */
export const waveComparisonSchema = z.object({
  rounds: z.object({ before: z.string(), after: z.string() }),
  instrument: z.object({ id: z.string(), version: z.string(), hash: z.string() }).nullable(),
  confidence: z.number(),
  items: z.array(z.union([changeSchema, gapSchema])),
  behaviors: z.array(z.union([changeSchema, gapSchema])),
}) satisfies z.ZodType<WaveComparison>;
