import { CoachingError } from '../errors/index.ts';

/** An item of a report, and the ends of its answer format. */
export type ReportItem = {
  readonly item: string;
  readonly min: number;
  readonly max: number;
  /** True where a high answer means little of what the item is about. */
  readonly reversed?: boolean;
};

/**
 * Throws unless every item has a range, and answers spread by a share of it.
 *
 * @param sd - standard deviation of single answers as a share of the answer range
 * @throws CoachingError `invalid_scale`
 */
export function assertReportItems(items: readonly ReportItem[], sd: number): void {
  const ranged = items.every(({ min, max }) => max > min && Number.isFinite(max - min));
  if (!(sd > 0 && sd < Infinity && ranged)) throw new CoachingError('invalid_scale');
}
