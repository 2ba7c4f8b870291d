import { CoachingError } from '../../errors/index.ts';
import type { CountedNorm, ScoreCount } from '../instrument/norm.ts';
import { scoreMatrix } from '../scoring/bulk/scoreMatrix.ts';
import type { CompiledInstrument } from '../scoring/compileInstrument.ts';
import { countScores, type NormDetails, normFromCounts } from './normFromScores.ts';

/**
 * Returns how often each score of one scale occurs in a sample, for a norm. Tables of parts of a sample, counted by
 * several workers, are joined by `mergeNormCounts`.
 *
 * @param codes - as `scoreMatrix` takes them
 * @throws CoachingError `invalid_scale` for an unknown scale, `ipsative_score` for a forced choice: it has no norm
 * @throws CoachingError `invalid_matrix` | `invalid_answer`
 */
export function scaleCounts(
  compiled: CompiledInstrument,
  scaleId: string,
  codes: Uint8Array,
  respondents: number,
): ScoreCount[] {
  const scale = compiled.scales.find(({ id }) => id === scaleId);
  if (!scale) throw new CoachingError('invalid_scale', { message: `There is no scale “${scaleId}”.` });
  if (scale.ipsative) throw new CoachingError('ipsative_score');
  return countScores(scoreMatrix({ ...compiled, scales: [scale] }, codes, respondents)[scaleId] ?? []);
}

/**
 * Returns the norm of one scale in a sample.
 *
 * @throws CoachingError as `scaleCounts`; `too_few_respondents` where nobody has a score
 */
export function scaleNorm(
  compiled: CompiledInstrument,
  codes: Uint8Array,
  respondents: number,
  details: NormDetails,
): CountedNorm {
  return normFromCounts(scaleCounts(compiled, details.scale, codes, respondents), details);
}
