import type { GoalAttainment } from './goalAttainment.ts';
import type { AdjustedChange } from './practiceAdjustedChange.ts';
import type { ChangeVerdict, Pulse } from './pulse.ts';

/** What a change of a score comes to, in scale points. */
export type ScoreChangeReason = {
  readonly about: 'score';
  readonly verdict: ChangeVerdict;
  /** After minus before. */
  readonly difference: number;
  /** The difference to be expected without coaching, 0 where none is known. */
  readonly expected: number;
  /** How far chance alone takes a difference from the expected one. */
  readonly threshold: number;
};

/** Why a change is called a change, or not. `changeSentence` puts it into words. */
export type ChangeReason =
  | ScoreChangeReason
  | ({ readonly about: 'pulse' } & Pulse)
  | ({ readonly about: 'goals' } & GoalAttainment);

/**
 * Returns what a change comes to: a verdict, and the figures it rests on.
 *
 * @param change - from `reliableChange`, `practiceAdjustedChange` or `regressionBasedChange`
 * @param options.better - which end of the scale is the desired one, default `higher`
 * @example
 * scoreChangeReason(reliableChange({ before: 3, after: 3.6, sd: 0.9, reliability: 0.77 }))
 * //=> { about: 'score', verdict: 'noReliableChange', difference: 0.6, expected: 0, threshold: 1.196 }   (rounded)
 */
export function scoreChangeReason(
  change: Omit<AdjustedChange, 'expected'> & { readonly expected?: number },
  options: { readonly better?: 'higher' | 'lower' } = {},
): ScoreChangeReason {
  const { difference, expected = 0, threshold } = change;
  const rose = difference > expected;
  const improved = rose === ((options.better ?? 'higher') === 'higher');
  const verdict = change.reliable ? (improved ? 'improved' : 'declined') : 'noReliableChange';
  return { about: 'score', verdict, difference, expected, threshold };
}
