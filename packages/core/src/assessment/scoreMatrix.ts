import { CoachingError } from '../errors/index.ts';
import type { CompiledInstrument, CompiledScale } from './compileInstrument.ts';
import { scaleScore } from './scaleScore.ts';

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
    scores[scale.id] = hasFewResults(scale)
      ? scoreFromTable(scale, compiled, codes, respondents)
      : scoreWeighted(scale, compiled, codes, respondents);
  }
  return scores;
}

/** Respondents scored at a time, so that the running sums stay in the processor's first cache. */
const BLOCK = 2048;

/** Above this a table of all results is no faster than computing them. */
const MOST_RESULTS = 65_536;

/**
 * Where points are whole and unweighted, few results are possible: one for each number of answers and of points. One
 * running integer holds both, and leads to the result in a table.
 */
function scoreFromTable(
  scale: CompiledScale,
  compiled: CompiledInstrument,
  codes: Uint8Array,
  respondents: number,
): Float64Array {
  const results = resultTable(scale);
  const steps = stepTables(scale, results.length);
  const scores = new Float64Array(respondents);
  const sums = new Int32Array(BLOCK);
  for (let start = 0; start < respondents; start += BLOCK) {
    const size = Math.min(BLOCK, respondents - start);
    sums.fill(0);
    scale.keys.forEach(({ item }, index) => {
      const from = item * respondents + start;
      const table = steps[index];
      if (table) addSteps(sums, codes.subarray(from, from + size), table);
    });
    for (let offset = 0; offset < size; offset++) {
      const score = results[sums[offset] ?? 0];
      // A bad code leads out of the table, which keeps the check out of the inner loop.
      if (score === undefined) throw badCode(compiled, codes, respondents);
      scores[start + offset] = score;
    }
  }
  return scores;
}

function addSteps(sums: Int32Array, codes: Uint8Array, table: Int32Array): void {
  for (let index = 0; index < codes.length; index++)
    sums[index] = (sums[index] ?? 0) + (table[codes[index] ?? 0] ?? 0);
}

/** Distinct numbers of points above the minimum that a whole scale can have. */
function pointCount({ keys, min, max }: CompiledScale): number {
  return keys.length * (max - min) + 1;
}

function hasFewResults(scale: CompiledScale): boolean {
  return (
    (scale.keys.length + 1) * pointCount(scale) <= MOST_RESULTS &&
    scale.keys.every(({ weight, points }) => weight === 1 && points.every(Number.isInteger))
  );
}

function resultTable(scale: CompiledScale): Float64Array {
  const width = pointCount(scale);
  return new Float64Array((scale.keys.length + 1) * width).map((_, index) => {
    const valid = Math.floor(index / width);
    return valid < scale.needed ? Number.NaN : scaleScore(scale, (index % width) + valid * scale.min, valid);
  });
}

function stepTables(scale: CompiledScale, results: number): Int32Array[] {
  return scale.keys.map(({ points }) => {
    const table = new Int32Array(256).fill(results);
    table[0] = 0;
    for (let code = 1; code < points.length; code++)
      table[code] = pointCount(scale) + (points[code] ?? 0) - scale.min;
    return table;
  });
}

function scoreWeighted(
  scale: CompiledScale,
  compiled: CompiledInstrument,
  codes: Uint8Array,
  respondents: number,
): Float64Array {
  const points = new Float64Array(respondents);
  const weights = new Float64Array(respondents);
  const valid = new Uint16Array(respondents);
  for (const key of scale.keys) {
    const from = key.item * respondents;
    for (let respondent = 0; respondent < respondents; respondent++) {
      const code = codes[from + respondent] ?? 0;
      if (code === 0) continue;
      if (code >= key.points.length) throw badCode(compiled, codes, respondents);
      points[respondent] = (points[respondent] ?? 0) + key.weight * (key.points[code] ?? 0);
      weights[respondent] = (weights[respondent] ?? 0) + key.weight;
      valid[respondent] = (valid[respondent] ?? 0) + 1;
    }
  }
  return points.map((sum, index) =>
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
