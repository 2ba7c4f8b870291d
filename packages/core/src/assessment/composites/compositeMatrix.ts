import { CoachingError } from '../../errors/index.ts';
import { scoreMatrix } from '../scoring/bulk/scoreMatrix.ts';
import type { CompiledInstrument } from '../scoring/compileInstrument.ts';
import { type CompositeSource, compositePlan } from './compositePlan.ts';

/**
 * Returns the composite scores of many respondents, one array a composite, equal to those of `scoreComposites`; `NaN` is
 * not scored.
 *
 * @param instrument - that `compiled` was made of
 * @param codes - as `scoreMatrix` takes them
 * @throws CoachingError `ipsative_score` | `invalid_scale` as `scoreComposites`, `invalid_matrix` | `invalid_answer` as
 * `scoreMatrix`
 */
export function compositeMatrix(
  instrument: CompositeSource,
  compiled: CompiledInstrument,
  codes: Uint8Array,
  respondents: number,
): Record<string, Float64Array> {
  const result: Record<string, Float64Array> = {};
  for (const composite of instrument.composites ?? []) {
    const { needed, parts } = compositePlan(instrument, composite);
    const scales = parts.map(({ scale, of }) => {
      const found = compiled.scales.find(({ id }) => id === scale);
      if (!found) throw new CoachingError('invalid_scale', { message: `There is no scale “${scale}”.` });
      if (found.ipsative) throw new CoachingError('ipsative_score');
      return of === 'pomp' ? { ...found, score: of } : found;
    });
    const columns = scoreMatrix({ ...compiled, scales }, codes, respondents);
    result[composite.id] = new Float64Array(respondents).map((_, respondent) => {
      let valid = 0;
      let weights = 0;
      let sum = 0;
      for (const { scale, weight, center, spread } of parts) {
        const value = columns[scale]?.[respondent] ?? Number.NaN;
        if (Number.isNaN(value)) continue;
        valid++;
        weights += weight;
        sum += (weight * (value - center)) / spread;
      }
      return valid < needed ? Number.NaN : sum / weights;
    });
  }
  return result;
}
