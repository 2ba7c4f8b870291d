import { CoachingError } from '../../errors/index.ts';

/** Percent of people in and below the stanines 1 to 8. */
const cuts = [4, 11, 23, 40, 60, 77, 89, 96];

/**
 * Returns the stanine, 1 to 9, that holds a percentile rank: 4, 7, 12, 17, 20, 17, 12, 7 and 4 percent of people. The
 * lower end belongs to it. Unlike the stanine of a z-score, it assumes no normal distribution.
 *
 * @param percentile - 0 to 100
 * @throws CoachingError `invalid_score`
 * @source Angoff (1971), Scales, norms, and equivalent scores, in Thorndike (ed.), Educational Measurement
 * @example
 * stanineFromPercentile(50) //=> 5
 */
export function stanineFromPercentile(percentile: number): number {
  if (!(percentile >= 0 && percentile <= 100)) throw new CoachingError('invalid_score');
  return cuts.filter((cut) => cut <= percentile).length + 1;
}
