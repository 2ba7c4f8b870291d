import { CoachingError } from '../../errors/index.ts';
import type { Composite } from '../instrument/composite.ts';
import type { ScoreSheet } from '../scoring/scoreSheet.ts';
import { type CompositeSource, compositePlan } from './compositePlan.ts';
import { compositePrecision } from './compositePrecision.ts';

/** The result of one composite. */
export type CompositeScore = {
  /** Percent of the maximum possible, or the mean z-score of the scales; `null` where too few scales have a score. */
  readonly score: number | null;
  /**
   * `pomp`: 0 to 100. `standardized`: a mean of z-scores, which spreads less than one z-score does; `z` is the one that
   * has a deviation of 1 again.
   */
  readonly form: Composite['score'];
  /** The standardized score with mean 0 and deviation 1 in the sample, where the correlations are known. */
  readonly z: number | null;
  readonly valid: number;
  readonly scales: number;
  /** By Mosier's formula, where all reliabilities, deviations and correlations are known and no scale is missing. */
  readonly reliability: number | null;
  /** Deviation of `score` in the sample, known where the reliability is. With both, `scoreInterval` gives an interval. */
  readonly sd: number | null;
  /** Never: forced-choice scales are refused. */
  readonly ipsative: false;
};

/**
 * Returns the composite scores of one person, by the composite's id.
 *
 * A missing scale leaves the mean to the others, as long as `minValid` of them are there (by default all).
 *
 * @param sheet - of `scoreResponses`, by the same instrument
 * @throws CoachingError `ipsative_score` where a scale is a forced choice
 * @throws CoachingError `invalid_scale` where a scale is unknown, or a standardized one lacks a norm in the sample
 * @example
 * scoreComposites(instrument, scoreResponses(instrument, answers)).drive?.score //=> 62.5
 */
export function scoreComposites(
  instrument: CompositeSource,
  sheet: Pick<ScoreSheet, 'scales'>,
): Record<string, CompositeScore> {
  return Object.fromEntries(
    (instrument.composites ?? []).map((composite) => [
      composite.id,
      scoreComposite(instrument, composite, sheet.scales),
    ]),
  );
}

function scoreComposite(
  instrument: CompositeSource,
  composite: Composite,
  scales: ScoreSheet['scales'],
): CompositeScore {
  const form = composite.score;
  const { needed, parts } = compositePlan(instrument, composite);
  let valid = 0;
  let weights = 0;
  let sum = 0;
  for (const { scale, of, weight, center, spread } of parts) {
    const scored = Object.hasOwn(scales, scale) ? scales[scale] : undefined;
    if (!scored)
      throw new CoachingError('invalid_scale', { message: `Scale “${scale}” has not been scored.` });
    if (scored.ipsative) throw new CoachingError('ipsative_score');
    const value = scored[of];
    if (value === null) continue;
    valid++;
    weights += weight;
    sum += (weight * (value - center)) / spread;
  }
  const score = valid < needed ? null : sum / weights;
  const precision =
    score !== null && valid === parts.length
      ? compositePrecision(instrument, composite, scales)
      : { sd: null, reliability: null };
  return {
    score,
    form,
    z: form === 'standardized' && score !== null && precision.sd !== null ? score / precision.sd : null,
    valid,
    scales: parts.length,
    ...precision,
    ipsative: false,
  };
}
