import type { FocusBehavior, FocusFactor, FocusMode } from './FocusInput.ts';
import type { FocusContribution, FocusSwap } from './FocusRanking.ts';
import { inputOf, neutralValue, scoreTerm } from './focusScore.ts';
import { tieTolerance } from './rankScores.ts';

/** A behavior with its score against a neutral one. */
export type ScoredBehavior = {
  readonly behavior: FocusBehavior;
  readonly contributions: readonly FocusContribution[];
  readonly difference: number;
};

/**
 * Returns the smallest change of one input of `own` after which it has changed places with one of its neighbors, or `null`.
 *
 * @param neighbors - the next better and the next worse behavior that is not tied with `own`
 */
export function swapDistance(
  own: ScoredBehavior,
  neighbors: readonly ScoredBehavior[],
  options: { mode: FocusMode; delta: number },
): FocusSwap | null {
  const swaps = neighbors.flatMap((neighbor) =>
    own.contributions.flatMap(({ factor }) => {
      const to = reach(own, neighbor.difference, factor, options);
      return to === null
        ? []
        : [{ neighbor: neighbor.behavior.id, factor, from: inputOf(own.behavior, factor), to }];
    }),
  );
  return swaps.reduce<FocusSwap | null>(
    (best, swap) => (best && Math.abs(best.to - best.from) <= Math.abs(swap.to - swap.from) ? best : swap),
    null,
  );
}

/** Returns the nearest value of an input that takes the score beyond `target`, by bisection: every term is monotone in its input. */
function reach(
  own: ScoredBehavior,
  target: number,
  factor: FocusFactor,
  { mode, delta }: { mode: FocusMode; delta: number },
): number | null {
  const upwards = target > own.difference;
  const neutral = scoreTerm(mode, factor, neutralValue, delta);
  const current = own.contributions.find((one) => one.factor === factor)?.value ?? 0;
  const rest = own.difference - current - neutral - target;
  const beyond = (value: number) => {
    const gap = rest + scoreTerm(mode, factor, value, delta);
    // Twice the tolerance: a tie would not be a change of places.
    return (upwards ? gap : -gap) > 2 * tieTolerance;
  };
  let short = inputOf(own.behavior, factor);
  const end = [0, 1].find(beyond);
  if (end === undefined) return null;
  let far: number = end;
  for (let step = 0; step < 40; step++) {
    const middle = (short + far) / 2;
    if (beyond(middle)) far = middle;
    else short = middle;
  }
  return far;
}
