import type { FocusBehavior, FocusFactor, FocusMode } from './FocusInput.ts';
import type { FocusContribution } from './FocusRanking.ts';

/** What a missing input counts. */
export const neutralValue = 0.5;

/** No input counts less than this inside a product, so that no single answer erases a behavior. */
const LEAST = 0.01;

/** The most cheaply won step counts 5 times as much as the dearest: (¼ + 1) / ¼. */
const EFFORT_OFFSET = 0.25;

const common = ['importance', 'visibility', 'level', 'malleability', 'fit', 'effort'] as const;

/** Returns the inputs that a mode uses, in the order in which contributions are listed. */
export function factorsOf(mode: FocusMode): readonly FocusFactor[] {
  return mode === 'strengthsFirst' ? [...common, 'use'] : common;
}

/**
 * Returns what a value of an input adds to a behavior's score, rising with the leverage.
 *
 * `smallStep`: logarithms of the factors of importance · visibility · [u(p + δ) − u(p)] · malleability · (½ + ½·fit) / (ε + effort),
 * with u the square root, and δ capped where less is left to gain.
 * `strengthsFirst`: the same with the level itself in place of the step, and with what is left unused as a further factor.
 * `additive`, `geometric`: the mean, and the mean of logarithms, of the inputs turned so that more is better.
 *
 * @param value - 0..1
 */
export function scoreTerm(mode: FocusMode, factor: FocusFactor, value: number, delta: number): number {
  if (mode === 'additive') return upward(factor, value) / common.length;
  if (mode === 'geometric') return Math.log(Math.max(LEAST, upward(factor, value))) / common.length;
  if (factor === 'fit') return Math.log(0.5 + 0.5 * value);
  if (factor === 'effort') return -Math.log(EFFORT_OFFSET + value);
  if (factor === 'use') return Math.log(Math.max(LEAST, 1 - value));
  if (factor === 'level' && mode === 'smallStep')
    return Math.log(Math.max(LEAST * Math.sqrt(delta), stepGain(value, delta)));
  return Math.log(Math.max(LEAST, value));
}

/** u(p + δ) − u(p) for the square root, in the form that loses no digits. */
function stepGain(level: number, delta: number): number {
  const step = Math.min(delta, 1 - level);
  return step / (Math.sqrt(level + step) + Math.sqrt(level));
}

function upward(factor: FocusFactor, value: number): number {
  return factor === 'level' || factor === 'effort' ? 1 - value : value;
}

/** Returns an input of a behavior, `neutralValue` where it is missing. */
export function inputOf(behavior: FocusBehavior, factor: FocusFactor): number {
  return behavior[factor] ?? neutralValue;
}

/** Returns what each input adds to the score, against a neutral behavior: 0 for a missing one. */
export function contributionsOf(
  behavior: FocusBehavior,
  mode: FocusMode,
  delta: number,
): FocusContribution[] {
  return factorsOf(mode).map((factor) => ({
    factor,
    value:
      scoreTerm(mode, factor, inputOf(behavior, factor), delta) -
      scoreTerm(mode, factor, neutralValue, delta),
  }));
}

/** Returns the score less that of a neutral behavior: the sum of the contributions, in their order. */
export function differenceOf(contributions: readonly FocusContribution[]): number {
  return contributions.reduce((sum, { value }) => sum + value, 0);
}

/** Returns the leverage that belongs to a difference: in additive mode a mean of 0..1, else a product. */
export function leverageOf(difference: number, mode: FocusMode, delta: number): number {
  const neutral = factorsOf(mode).reduce(
    (sum, factor) => sum + scoreTerm(mode, factor, neutralValue, delta),
    0,
  );
  return mode === 'additive' ? neutral + difference : Math.exp(neutral + difference);
}
