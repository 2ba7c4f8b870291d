import type { FocusRanking, RankedBehavior } from './FocusRanking.ts';

/**
 * How sure the first place of a ranking is, in one word.
 *
 * `firm`: there is a top lever, it stays first in 4 of 5 draws, and two thirds of the inputs are known · `likely`: there is one, and it
 * stays first in half of the draws · `open`: neither.
 */
export type FocusCertainty = 'firm' | 'likely' | 'open';

/** One thing that makes the order sure or doubtful. */
export type FocusSummaryReason =
  /** Share of the random weightings in which the first behavior stays first, and in the top 3. */
  | { code: 'weightings'; first: number; top: number }
  /** The same for resampled raters. */
  | { code: 'raters'; first: number; top: number }
  | { code: 'noRaters' }
  /** Other ways of ranking, and in how many of them at least two thirds of the top 3 are the same. */
  | { code: 'modes'; agreeing: number; modes: number }
  /** With as few behaviors, being in the top 3 says nothing. */
  | { code: 'fewBehaviors'; behaviors: number }
  /** Share of all inputs that are not known and count as medium. */
  | { code: 'missing'; share: number };

/** How far a whole ranking can be trusted. `focusSummaryText` makes sentences of it. */
export type FocusSummary = {
  certainty: FocusCertainty;
  /** The behaviors with rank 1: more than one where they are tied. */
  first: string[];
  /** The one that may be named as the top lever. */
  topLever: string | null;
  reasons: FocusSummaryReason[];
};

const FIRM = 0.8;
const LIKELY = 0.5;
const MOST_MISSING = 1 / 3;

/**
 * Returns how sure the first place of a ranking is, and why.
 *
 * The least favorable of weightings and raters decides: an order must survive both.
 *
 * @example
 * focusSummary(rankFocus({ behaviors: [{ id: 'listens', importance: 0.9 }, { id: 'delegates' }], seed: 3 })).certainty //=> 'likely'
 */
export function focusSummary(ranking: FocusRanking): FocusSummary {
  const { behaviors, agreement, topLever } = ranking;
  const first = behaviors.filter(({ rank }) => rank === 1);
  const [best] = first;
  const stability = best?.stability;
  const staysFirst = Math.min(stability?.first?.weightings ?? 0, stability?.first?.raters ?? 1);
  const inputs = behaviors.reduce((sum, { contributions }) => sum + contributions.length, 0);
  const missing = behaviors.flatMap(({ flags }) => flags.filter(({ code }) => code === 'missing')).length;
  const isFirm = staysFirst >= FIRM && missing <= MOST_MISSING * inputs;
  const isLikely = topLever !== null && staysFirst >= LIKELY;
  const agreeing = agreement.filter(({ sharedTop }) => sharedTop > 0.66).length;
  return {
    certainty: isLikely ? (isFirm ? 'firm' : 'likely') : 'open',
    first: first.map(({ id }) => id),
    topLever,
    reasons: [
      ...(stability?.first
        ? [{ code: 'weightings' as const, first: stability.first.weightings, top: stability.weightings }]
        : []),
      ...ratersReason(stability),
      { code: 'modes', agreeing, modes: agreement.length },
      ...(behaviors.length <= 3 ? [{ code: 'fewBehaviors' as const, behaviors: behaviors.length }] : []),
      ...(missing > 0 ? [{ code: 'missing' as const, share: missing / inputs }] : []),
    ],
  };
}

function ratersReason(stability: RankedBehavior['stability'] | undefined): FocusSummaryReason[] {
  if (!stability || stability.raters === null) return [{ code: 'noRaters' }];
  const first = stability.first?.raters ?? null;
  return first === null ? [] : [{ code: 'raters', first, top: stability.raters }];
}
