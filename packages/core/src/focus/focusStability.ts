import { seededRandom } from '../math/index.ts';
import type { FocusBehavior, FocusMode } from './FocusInput.ts';
import type { FocusContribution } from './FocusRanking.ts';
import { neutralValue, scoreTerm } from './focusScore.ts';
import { countTop, type TopCounts } from './rankScores.ts';

/** Shares of draws, 0..1, in which a behavior is in the top 3, and first. */
export type TopShares = { top: number; first: number };

/**
 * Returns, for each behavior, the shares of random weightings of the factors in which it is in the top 3, and first.
 *
 * Weightings are drawn uniformly from all that add up to the same sum. They weigh factors, not behaviors, so that neither the
 * order nor the names of behaviors can matter.
 */
export function stabilityOverWeightings(
  contributions: readonly (readonly FocusContribution[])[],
  options: { seed: number; draws: number },
): TopShares[] {
  const random = seededRandom(options.seed);
  const size = contributions[0]?.length ?? 0;
  const terms = Float64Array.from(contributions.flatMap((own) => own.map(({ value }) => value)));
  const weights = new Float64Array(size);
  const scores = new Float64Array(contributions.length);
  const counts = countsOf(contributions.length);
  for (let draw = 0; draw < options.draws; draw++) {
    // Independent exponentials are, but for their sum, uniform on the simplex, and the sum moves no rank.
    for (let factor = 0; factor < size; factor++) weights[factor] = -Math.log(1 - random());
    for (let behavior = 0; behavior < scores.length; behavior++) {
      let score = 0;
      for (let factor = 0; factor < size; factor++) {
        score += (weights[factor] ?? 0) * (terms[behavior * size + factor] ?? 0);
      }
      scores[behavior] = score;
    }
    countTop(scores, counts);
  }
  return sharesOf(counts, options.draws);
}

/** Returns, for each behavior, the shares of resampled rater panels in which it is in the top 3, and first. */
export function stabilityOverRaters(
  behaviors: readonly FocusBehavior[],
  contributions: readonly (readonly FocusContribution[])[],
  samples: Readonly<Record<string, readonly number[]>>,
  options: { mode: FocusMode; delta: number },
): TopShares[] {
  const { mode, delta } = options;
  const neutral = scoreTerm(mode, 'level', neutralValue, delta);
  const panels = Math.max(0, ...Object.values(samples).map((levels) => levels.length));
  const fixed = contributions.map((own) =>
    own.reduce((sum, { factor, value }) => (factor === 'level' ? sum : sum + value), 0),
  );
  const own = contributions.map((list) => list.find(({ factor }) => factor === 'level')?.value ?? 0);
  const drawn = behaviors.map(({ id }) => (Object.hasOwn(samples, id) ? samples[id] : undefined));
  const scores = new Float64Array(behaviors.length);
  const counts = countsOf(behaviors.length);
  for (let panel = 0; panel < panels; panel++) {
    for (let behavior = 0; behavior < scores.length; behavior++) {
      const level = drawn[behavior]?.[panel];
      const term =
        level === undefined ? (own[behavior] ?? 0) : scoreTerm(mode, 'level', level, delta) - neutral;
      scores[behavior] = (fixed[behavior] ?? 0) + term;
    }
    countTop(scores, counts);
  }
  return sharesOf(counts, panels);
}

function countsOf(behaviors: number): TopCounts {
  return { top: new Float64Array(behaviors), first: new Float64Array(behaviors) };
}

function sharesOf({ top, first }: TopCounts, draws: number): TopShares[] {
  return Array.from(top, (count, index) => ({ top: count / draws, first: (first[index] ?? 0) / draws }));
}
