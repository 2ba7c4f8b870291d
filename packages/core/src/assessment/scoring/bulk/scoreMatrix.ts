import { CoachingError } from '../../../errors/index.ts';
import type { CompiledInstrument, CompiledScale } from '../compileInstrument.ts';
import { scaleScore } from '../scaleScore.ts';
import { hasFewResults, scoreFromTable } from './scoreFromTable.ts';
import { isPackable, scorePacked } from './scorePacked.ts';

/**
 * Returns the scores of many respondents, one array a scale, equal to those of `scoreResponses`; `NaN` is not scored.
 *
 * @param codes - item by item, in the order of the instrument's items: `codes[item · respondents + respondent]` is 0
 * for a missing answer, else the answer − minimum + 1
 * @param respondents - how many there are
 * @throws CoachingError `invalid_matrix` where `codes` has another length, `invalid_answer` with the item's id
 * @example
 * scoreMatrix(compiled, Uint8Array.of(4, 5), 2)   // one item, answers 4 and 5 on 1..5
 * //=> { planning: Float64Array [4, 5] }
 */
export function scoreMatrix(
  compiled: CompiledInstrument,
  codes: Uint8Array,
  respondents: number,
): Record<string, Float64Array> {
  if (
    !Number.isInteger(respondents) ||
    respondents < 0 ||
    codes.length !== compiled.items.length * respondents
  ) {
    throw new CoachingError('invalid_matrix', {
      message: `Expected ${compiled.items.length} items × ${respondents} respondents, not ${codes.length} codes.`,
    });
  }
  const scores: Record<string, Float64Array> = {};
  for (const scale of compiled.scales) {
    const columns = scale.keys.map(({ item }) =>
      codes.subarray(item * respondents, (item + 1) * respondents),
    );
    const score = !hasFewResults(scale)
      ? scoreFromSums
      : isPackable(scale, respondents)
        ? scorePacked
        : scoreFromTable;
    const scored = score(scale, columns, respondents);
    if (!scored) throw badCode(compiled, codes, respondents);
    scores[scale.id] = scored;
  }
  return scores;
}

/** Returns the scores of weighted items, or of so many that a table of all results would be large; `null` for a bad code. */
function scoreFromSums(
  scale: CompiledScale,
  columns: readonly Uint8Array[],
  respondents: number,
): Float64Array | null {
  const sums = new Float64Array(respondents);
  const weights = new Float64Array(respondents);
  const valid = new Uint16Array(respondents);
  for (const [index, { points, weight }] of scale.keys.entries()) {
    const column = columns[index] ?? new Uint8Array(0);
    for (let respondent = 0; respondent < respondents; respondent++) {
      const code = column[respondent] ?? 0;
      if (code === 0) continue;
      if (code >= points.length) return null;
      sums[respondent] = (sums[respondent] ?? 0) + weight * (points[code] ?? 0);
      weights[respondent] = (weights[respondent] ?? 0) + weight;
      valid[respondent] = (valid[respondent] ?? 0) + 1;
    }
  }
  return sums.map((sum, index) =>
    (valid[index] ?? 0) < scale.needed ? Number.NaN : scaleScore(scale, sum, weights[index] ?? 0),
  );
}

/** Looks for the bad code only once there is one. */
function badCode(compiled: CompiledInstrument, codes: Uint8Array, respondents: number): CoachingError {
  const index = codes.findIndex((code, at) => {
    const item = compiled.items[Math.floor(at / respondents)];
    return item !== undefined && code > item.max - item.min + 1;
  });
  const item = compiled.items[Math.floor(index / respondents)];
  const message = `Item “${item?.id}” has the code ${codes[index]} for respondent ${(index % respondents) + 1}.`;
  return new CoachingError('invalid_answer', {
    message,
    issues: [{ path: [item?.id ?? '', index % respondents], code: 'out_of_range', message }],
  });
}
