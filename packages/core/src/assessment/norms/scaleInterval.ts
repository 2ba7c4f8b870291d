import { CoachingError } from '../../errors/index.ts';
import { defaultConfidence } from '../../psychometrics/defaultConfidence.ts';
import { type ScoreInterval, scoreInterval } from '../../psychometrics/index.ts';
import type { Scale } from '../instrument/instrument.ts';
import type { Norm } from '../instrument/norm.ts';
import type { ScaleScore } from '../scoring/scoreSheet.ts';
import { normMoments } from './normFromScores.ts';

/**
 * Returns between what a person's true score lies, by what the instrument says of the scale; `null` where that is not
 * enough: no score, no reliability in [0, 1), no sample whose scores vary.
 *
 * The observed score plus and minus its error of measurement, ending where the scale ends: a true score is a mean of
 * possible scores and never lies beyond them, so the part cut off holds none, and the coverage stays what it was. Alpha
 * goes before the retest correlation: one sitting is what is judged.
 *
 * @param norm - its deviation belongs to the reliability; `undefined` where there is no norm
 * @param options.confidence - two-sided, in (0, 1), default 0.95
 * @throws CoachingError `ipsative_score` for a forced choice, whose reliability between people means nothing
 * @throws CoachingError `invalid_probability`
 * @example
 * scaleInterval({ reliability: { alpha: 0.75, source: 'Demo' } }, { score: 4.6, min: 1, max: 5, ipsative: false }, norm)
 * //=> { lower: 3.816, upper: 5, standardError: 0.4, confidence: 0.95 }   (rounded; the norm has a deviation of 0.8)
 */
export function scaleInterval(
  { reliability }: Pick<Scale, 'reliability'>,
  { score, min, max, ipsative }: Pick<ScaleScore, 'score' | 'min' | 'max' | 'ipsative'>,
  norm: Norm | undefined,
  { confidence = defaultConfidence }: { readonly confidence?: number } = {},
): ScoreInterval | null {
  if (ipsative) throw new CoachingError('ipsative_score');
  const coefficient = reliability?.alpha ?? reliability?.retest;
  if (!norm || score === null || coefficient === undefined || !(coefficient >= 0 && coefficient < 1))
    return null;
  const { sd } = normMoments(norm);
  if (!(sd > 0)) return null;
  // A mean of equal answers can come out a hair beyond the end of the scale.
  const inside = Math.min(max, Math.max(min, score));
  return scoreInterval({ score: inside, sd, reliability: coefficient, confidence, range: { min, max } });
}
