import type { CompiledScale } from '../compileInstrument.ts';
import { scaleScore } from '../scaleScore.ts';

/** Above this a table of all results is no faster than computing them. */
const MOST_RESULTS = 65_536;

/** Returns whether a scale has so few possible results that they fit a table: its points are whole and unweighted. */
export function hasFewResults(scale: CompiledScale): boolean {
  return (
    (scale.keys.length + 1) * pointCount(scale) <= MOST_RESULTS &&
    scale.keys.every(({ weight, points }) => weight === 1 && points.every(Number.isInteger))
  );
}

/**
 * Returns one score a respondent, or `null` where a code is beyond its item's range.
 *
 * A score depends on two whole numbers only, answers and points. One running integer holds both and leads to the score
 * in a table, so there is no division and no branch a respondent. Five columns are read at a time: with fewer, storing
 * the running integers costs more than the rest.
 */
export function scoreFromTable(
  scale: CompiledScale,
  columns: readonly Uint8Array[],
  respondents: number,
): Float64Array | null {
  const results = resultTable(scale);
  const steps = stepTables(scale, results.length);
  const missing = columns.length % WIDTH === 0 ? new Uint8Array(0) : new Uint8Array(respondents);
  const scores = new Float64Array(respondents);
  const sums = columns.length > WIDTH ? new Int32Array(respondents) : null;
  let start = 0;
  for (; sums && start + WIDTH < columns.length; start += WIDTH) {
    addFive(sums, five(columns, start, missing), five(steps, start, NO_STEPS));
  }
  const last = [five(columns, start, missing), five(steps, start, NO_STEPS)] as const;
  const fits = sums ? lookUpFiveMore(scores, results, sums, ...last) : lookUpFive(scores, results, ...last);
  return fits ? scores : null;
}

/** Columns that are read at a time. */
export const WIDTH = 5;

/** Steps of a column that is not there. */
export const NO_STEPS = new Int32Array(256);

/** An object and not a tuple: taking a tuple apart goes through an iterator, which costs a quarter of the time. */
export type Five<T> = { readonly a: T; readonly b: T; readonly c: T; readonly d: T; readonly e: T };

/** Returns five of a list from `start` on, filled up at its end. */
export function five<T>(list: readonly T[], start: number, filler: T): Five<T> {
  const at = (offset: number) => list[start + offset] ?? filler;
  return { a: at(0), b: at(1), c: at(2), d: at(3), e: at(4) };
}

function addFive(
  sums: Int32Array,
  { a, b, c, d, e }: Five<Uint8Array>,
  { a: ta, b: tb, c: tc, d: td, e: te }: Five<Int32Array>,
): void {
  for (let r = 0; r < sums.length; r++) {
    const step =
      (ta[a[r] ?? 0] ?? 0) +
      (tb[b[r] ?? 0] ?? 0) +
      (tc[c[r] ?? 0] ?? 0) +
      (td[d[r] ?? 0] ?? 0) +
      (te[e[r] ?? 0] ?? 0);
    sums[r] = (sums[r] ?? 0) + step;
  }
}

function lookUpFive(
  scores: Float64Array,
  results: Float64Array,
  { a, b, c, d, e }: Five<Uint8Array>,
  { a: ta, b: tb, c: tc, d: td, e: te }: Five<Int32Array>,
): boolean {
  let highest = 0;
  for (let r = 0; r < scores.length; r++) {
    const sum =
      (ta[a[r] ?? 0] ?? 0) +
      (tb[b[r] ?? 0] ?? 0) +
      (tc[c[r] ?? 0] ?? 0) +
      (td[d[r] ?? 0] ?? 0) +
      (te[e[r] ?? 0] ?? 0);
    if (sum > highest) highest = sum;
    scores[r] = results[sum < results.length ? sum : 0] ?? 0;
  }
  return highest < results.length;
}

function lookUpFiveMore(
  scores: Float64Array,
  results: Float64Array,
  sums: Int32Array,
  columns: Five<Uint8Array>,
  steps: Five<Int32Array>,
): boolean {
  addFive(sums, columns, steps);
  let highest = 0;
  for (let r = 0; r < scores.length; r++) {
    const sum = sums[r] ?? 0;
    if (sum > highest) highest = sum;
    scores[r] = results[sum < results.length ? sum : 0] ?? 0;
  }
  return highest < results.length;
}

/** Distinct numbers of points above the minimum that a whole scale can have. */
function pointCount({ keys, min, max }: CompiledScale): number {
  return keys.length * (max - min) + 1;
}

/** Returns the score for every running integer. */
export function resultTable(scale: CompiledScale): Float64Array {
  const width = pointCount(scale);
  return new Float64Array((scale.keys.length + 1) * width).map((_, index) => {
    const valid = Math.floor(index / width);
    return valid < scale.needed ? Number.NaN : scaleScore(scale, (index % width) + valid * scale.min, valid);
  });
}

/** What each code adds: one answer and its points above the minimum. A bad code leads out of the table of results. */
export function stepTables(scale: CompiledScale, results: number): Int32Array[] {
  return scale.keys.map(({ points }) => {
    const table = new Int32Array(256).fill(results);
    table[0] = 0;
    for (let code = 1; code < points.length; code++)
      table[code] = pointCount(scale) + (points[code] ?? 0) - scale.min;
    return table;
  });
}
