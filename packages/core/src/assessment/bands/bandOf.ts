import { CoachingError } from '../../errors/index.ts';
import { defaultConfidence } from '../../psychometrics/defaultConfidence.ts';
import type { Band } from '../instrument/band.ts';
import type { Scale } from '../instrument/instrument.ts';
import type { Norm } from '../instrument/norm.ts';
import { normPercentile } from '../norms/normPercentile.ts';
import { percentileRange } from '../norms/percentileRange.ts';
import { scaleInterval } from '../norms/scaleInterval.ts';
import type { ScaleScore } from '../scoring/scoreSheet.ts';

/** The band of a score, and how far its error of measurement reaches. */
export type BandVerdict = {
  /** The band that the score itself is in. */
  readonly band: Band;
  /** Every band that the interval touches, from the lowest; the band alone where no interval is known. */
  readonly reach: readonly Band[];
  /** Whether the interval stays in one band; `null` where no interval is known, so that nothing can be said. */
  readonly sure: boolean | null;
  /** In the unit that the bands divide: score or percentile. */
  readonly interval: { readonly lower: number; readonly upper: number; readonly confidence: number } | null;
};

/**
 * Returns the band that a score is in, and whether its interval crosses into others; `null` where the scale has no bands
 * or the person no score.
 *
 * @param norm - the sample that percentiles are taken from, and whose deviation gives the interval; `normOf` finds it
 * @param options.confidence - of the interval, default 0.95
 * @param options.interval - of the score, where another sample tells how exactly the scale measures; `null` where none does
 * @throws CoachingError `ipsative_score` for a forced choice, `invalid_scale` where percentile bands have no norm
 * @example
 * bandOf(scale, { ...scored, score: 3.4 }, norm)
 * //=> { band: { id: 'middle', … }, reach: [{ id: 'middle', … }, { id: 'high', … }], sure: false, interval: { … } }
 */
export function bandOf(
  scale: Pick<Scale, 'bands' | 'reliability'>,
  scored: Pick<ScaleScore, 'score' | 'min' | 'max' | 'ipsative'>,
  norm?: Norm,
  {
    confidence = defaultConfidence,
    interval,
  }: { readonly confidence?: number; readonly interval?: BandVerdict['interval'] } = {},
): BandVerdict | null {
  if (scored.ipsative) throw new CoachingError('ipsative_score');
  if (!scale.bands || scored.score === null) return null;
  const { on, ranges } = scale.bands;
  const scores = interval === undefined ? scaleInterval(scale, scored, norm, { confidence }) : interval;
  if (on === 'score') return verdict(ranges, scored.score, scores);
  if (!norm) throw new CoachingError('invalid_scale', { message: 'Bands of percentiles need a norm.' });
  const percentile = normPercentile(norm, scored.score);
  return verdict(
    ranges,
    percentile,
    scores && { ...percentileRange(scores, norm), confidence: scores.confidence },
  );
}

function verdict(ranges: readonly Band[], value: number, interval: BandVerdict['interval']): BandVerdict {
  const position = bandAt(ranges, value);
  const first = interval ? Math.min(position, bandAt(ranges, interval.lower)) : position;
  const last = interval ? Math.max(position, bandAt(ranges, interval.upper)) : position;
  const band = ranges[position];
  if (!band) throw new CoachingError('invalid_scale', { message: 'The scale has no bands.' });
  const reach = ranges.slice(first, last + 1);
  return { band, reach, sure: interval ? reach.length === 1 : null, interval };
}

/** A score that rounding has left a hair below a border counts as on it. */
function bandAt(ranges: readonly Band[], value: number): number {
  return Math.max(
    0,
    ranges.findLastIndex(({ from }) => value >= from - 1e-9 * Math.max(1, Math.abs(from))),
  );
}
