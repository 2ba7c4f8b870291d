import * as z from 'zod';
import { CoachingError } from '../errors/index.ts';
import { mean } from '../math/index.ts';

/** How alike two profiles over the same items are. Differences are the leader's figure less the others'. */
export type ProfileAgreement = {
  /** Items that both profiles have. */
  items: number;
  /** Pearson correlation, −1..1: alike in shape. Null where a profile is flat. */
  correlation: number | null;
  /** In points of the profiles; above 0 where the leader sees more. */
  meanDifference: number;
  meanAbsoluteDifference: number;
  /** Root of the mean squared difference, in points. */
  rootMeanSquare: number;
  /** Euclidean distance D, in points. */
  distance: number;
  /** D², and what it is made of: the parts add up to it. */
  squaredDistance: number;
  /** From different levels, different spreads, and a different order of highs and lows. */
  parts: { elevation: number; scatter: number; shape: number };
  /** Intraclass correlation of single figures, one-way: alike in level, spread and shape. Null where nothing differs at all. */
  icc: number | null;
};

/** Schema of `ProfileAgreement`. */
export const profileAgreementSchema = z.object({
  items: z.int().min(2),
  correlation: z.number().nullable(),
  meanDifference: z.number(),
  meanAbsoluteDifference: z.number(),
  rootMeanSquare: z.number(),
  distance: z.number(),
  squaredDistance: z.number(),
  parts: z.object({ elevation: z.number(), scatter: z.number(), shape: z.number() }),
  icc: z.number().nullable(),
}) satisfies z.ZodType<ProfileAgreement>;

/**
 * Returns how far the leader's profile and the others' agree over the items that both have.
 *
 * @param self, others - one figure an item, `null` where there is none; items with different answer formats belong on one scale first
 * @throws CoachingError `invalid_matrix` where the profiles have different lengths | `too_few_items` under two common items |
 *   `invalid_score` for a figure that is not finite
 * @source Cronbach & Gleser (1953), Psychological Bulletin 50(6), 456–473; Shrout & Fleiss (1979), ICC(1,1)
 * @example
 * profileAgreement([4, 2, 3], [2, 2, 5]).parts //=> { elevation: 0, scatter: 1.072, shape: 6.928 }   (rounded; D² is 8)
 */
export function profileAgreement(
  self: readonly (number | null)[],
  others: readonly (number | null)[],
): ProfileAgreement {
  if (self.length !== others.length) throw new CoachingError('invalid_matrix');
  const pairs = self.flatMap((own, index) => {
    const theirs = others[index] ?? null;
    return own === null || theirs === null ? [] : [{ own, theirs }];
  });
  if (!pairs.every(({ own, theirs }) => Number.isFinite(own) && Number.isFinite(theirs)))
    throw new CoachingError('invalid_score');
  const items = pairs.length;
  if (items < 2) throw new CoachingError('too_few_items');
  const level = { own: mean(pairs.map(({ own }) => own)), theirs: mean(pairs.map(({ theirs }) => theirs)) };
  const differences = pairs.map(({ own, theirs }) => own - theirs);
  const squaredDistance = sumOf(differences, (difference) => difference ** 2);
  const ownSpread = spreadOf(pairs.map(({ own }) => own));
  const theirSpread = spreadOf(pairs.map(({ theirs }) => theirs));
  const together = sumOf(pairs, ({ own, theirs }) => (own - level.own) * (theirs - level.theirs));
  const flat = !(ownSpread > 0 && theirSpread > 0);
  const meanDifference = mean(differences);
  return {
    items,
    correlation: flat ? null : Math.min(1, Math.max(-1, together / (ownSpread * theirSpread))),
    meanDifference,
    meanAbsoluteDifference: mean(differences.map(Math.abs)),
    rootMeanSquare: Math.sqrt(squaredDistance / items),
    distance: Math.sqrt(squaredDistance),
    squaredDistance,
    parts: {
      elevation: items * meanDifference ** 2,
      scatter: (ownSpread - theirSpread) ** 2,
      shape: 2 * Math.max(0, ownSpread * theirSpread - together),
    },
    icc: iccOf(pairs),
  };
}

/** Nothing where all are equal: the mean of equal fractions can be off by rounding, and would make a shape of it. */
function spreadOf(values: readonly number[]): number {
  if (values.every((value) => value === values[0])) return 0;
  const center = mean(values);
  return Math.sqrt(sumOf(values, (value) => (value - center) ** 2));
}

function iccOf(pairs: readonly { own: number; theirs: number }[]): number | null {
  const center = mean(pairs.map(({ own, theirs }) => (own + theirs) / 2));
  const between =
    (2 * sumOf(pairs, ({ own, theirs }) => ((own + theirs) / 2 - center) ** 2)) / (pairs.length - 1);
  const within = sumOf(pairs, ({ own, theirs }) => (own - theirs) ** 2 / 2) / pairs.length;
  return between + within > 0 ? (between - within) / (between + within) : null;
}

function sumOf<Value>(values: readonly Value[], term: (value: Value) => number): number {
  return values.reduce((sum, value) => sum + term(value), 0);
}
