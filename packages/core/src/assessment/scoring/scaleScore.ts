import type { CompiledScale } from './compileInstrument.ts';

/**
 * Returns a scale's score from the sums over its answered items: their weighted mean, the sum prorated to all items,
 * or the percent of the maximum possible.
 */
export function scaleScore(scale: CompiledScale, weightedPoints: number, validWeight: number): number {
  if (scale.score === 'sum') return (weightedPoints * scale.totalWeight) / validWeight;
  return scale.score === 'mean'
    ? weightedPoints / validWeight
    : percentOfMaximum(scale, weightedPoints, validWeight);
}

/**
 * Returns the mean of the answered items as a percent of the way from the lowest to the highest possible one.
 *
 * @source Cohen, Cohen, Aiken & West (1999), Multivariate Behavioral Research 34(3), 315–346
 */
export function percentOfMaximum(scale: CompiledScale, weightedPoints: number, validWeight: number): number {
  return (100 * (weightedPoints / validWeight - scale.min)) / (scale.max - scale.min);
}
