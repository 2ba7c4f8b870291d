import { CoachingError } from '../../errors/index.ts';

/** What the reliability of a weighted sum follows from; every list in the same order. */
export type CompositeParts = {
  /** As they count in the sum; below 0 for a reversed scale. */
  readonly weights: readonly number[];
  /** Of each scale in the sample; 1 for standardized ones. Above 0. */
  readonly sds: readonly number[];
  /** Of each scale, at most 1. */
  readonly reliabilities: readonly number[];
  /** Of the observed scores with one another. */
  readonly correlations: readonly (readonly number[])[];
};

/** Spread and reliability of a weighted sum of scales. */
export type CompositeReliability = { readonly sd: number; readonly reliability: number };

/**
 * Returns the standard deviation of a weighted sum of scales, and its reliability: errors of different scales do not go
 * together, so the error variance of the sum is the sum of theirs.
 *
 * @throws CoachingError `invalid_scale` where the lists do not fit together, or the sum does not vary
 * @source Mosier (1943), Psychometrika 8(3), 161–168
 * @example
 * compositeReliability({ weights: [1, 1], sds: [1, 1], reliabilities: [0.8, 0.7], correlations: [[1, 0.5], [0.5, 1]] })
 * //=> { sd: 1.732, reliability: 0.8333 }   (rounded)
 */
export function compositeReliability({
  weights,
  sds,
  reliabilities,
  correlations,
}: CompositeParts): CompositeReliability {
  const size = weights.length;
  const fits =
    [sds, reliabilities, correlations].every((list) => list.length === size) &&
    correlations.every((row) => row.length === size && row.every((r) => r >= -1 && r <= 1)) &&
    weights.every(Number.isFinite) &&
    sds.every((sd) => sd > 0 && sd < Infinity) &&
    reliabilities.every((one) => one <= 1 && one > -Infinity);
  if (!fits) throw new CoachingError('invalid_scale', { message: 'The scales of the composite do not fit.' });
  const loads = weights.map((weight, i) => weight * (sds[i] ?? 0));
  const variance = loads.reduce(
    (sum, a, i) =>
      sum + loads.reduce((row, b, j) => row + a * b * (i === j ? 1 : (correlations[i]?.[j] ?? 0)), 0),
    0,
  );
  const error = loads.reduce((sum, load, i) => sum + load * load * (1 - (reliabilities[i] ?? 0)), 0);
  const own = loads.reduce((sum, load) => sum + load * load, 0);
  if (!(variance > 1e-12 * own)) {
    throw new CoachingError('invalid_scale', {
      message: 'The scales cancel one another out, so the composite does not vary.',
    });
  }
  return { sd: Math.sqrt(variance), reliability: 1 - error / variance };
}
