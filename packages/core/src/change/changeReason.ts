import type { GoalAttainment } from './goalAttainment.ts';
import type { AdjustedChange } from './practiceAdjustedChange.ts';
import type { ChangeVerdict, Pulse } from './pulse.ts';

/** A change of a score: `rose` and `fell` on scales of which no end is better, such as those of temperament. */
export type ScoreChangeVerdict = ChangeVerdict | 'rose' | 'fell';

/** What a change of a score comes to, in scale points. The verdict compares it with the expected one. */
export type ScoreChangeReason = {
  readonly about: 'score';
  readonly verdict: ScoreChangeVerdict;
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
 * @param options.better - which end of the scale is the desired one, if any; default `higher`
 * @example
 * scoreChangeReason(reliableChange({ before: 3, after: 3.6, sd: 0.9, reliability: 0.77 }))
 * //=> { about: 'score', verdict: 'noReliableChange', difference: 0.6, expected: 0, threshold: 1.196 }   (rounded)
 */
export function scoreChangeReason(
  change: Omit<AdjustedChange, 'expected'> & { readonly expected?: number },
  options: { readonly better?: 'higher' | 'lower' | 'neither' } = {},
): ScoreChangeReason {
  const { difference, expected = 0, threshold } = change;
  const [up, down] = directions[options.better ?? 'higher'];
  const verdict = change.reliable ? (difference > expected ? up : down) : 'noReliableChange';
  return { about: 'score', verdict, difference, expected, threshold };
}

const directions = {
  higher: ['improved', 'declined'],
  lower: ['declined', 'improved'],
  neither: ['rose', 'fell'],
} as const;
