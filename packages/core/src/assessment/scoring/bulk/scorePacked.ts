import type { CompiledScale } from '../compileInstrument.ts';
import { type Five, five, NO_STEPS, resultTable, stepTables, WIDTH } from './scoreFromTable.ts';

const BITS = 3;
const HIGHEST_CODE = (1 << BITS) - 1;
const COMBINATIONS = 1 << (BITS * WIDTH);

/** Four codes in one word, each with bits above the highest code. */
const ABOVE_CODES = 0xf8f8f8f8;
const EACH_BYTE = 0x01010101;

const littleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/**
 * Returns whether five codes of a scale fit one index, and there are so many respondents that a table of all their
 * combinations pays.
 */
export function isPackable(scale: CompiledScale, respondents: number): boolean {
  return (
    littleEndian &&
    respondents > 2 * COMBINATIONS &&
    scale.keys.every(({ points }) => points.length - 1 <= HIGHEST_CODE)
  );
}

/**
 * Returns what `scoreFromTable` returns, for a scale whose results fit a table: `null` where a code is beyond its item's
 * range.
 *
 * Four respondents are read as one word, and the codes of five items make one index into a table of what they add
 * together: that is a look-up a respondent in the place of five, and a quarter of the reads.
 */
export function scorePacked(
  scale: CompiledScale,
  columns: readonly Uint8Array[],
  respondents: number,
): Float64Array | null {
  const words = columns.map(wordsOf);
  const count = words[0]?.length ?? 0;
  // What makes a code that is too high show above the bits of the others.
  const excess = scale.keys.map(({ points }) => (HIGHEST_CODE - (points.length - 1)) * EACH_BYTE);
  if (!words.every((column, index) => isInRange(column, excess[index] ?? 0))) return null;
  const results = resultTable(scale);
  const steps = stepTables(scale, results.length);
  const missing = new Uint32Array(words.length % WIDTH === 0 ? 0 : count);
  const scores = new Float64Array(4 * count);
  if (words.length <= WIDTH) {
    const table = packedSteps(five(steps, 0, NO_STEPS));
    lookUp(scores, five(words, 0, missing), directScores(table, results));
  } else {
    const sums = new Int32Array(4 * count);
    for (let start = 0; start < words.length; start += WIDTH)
      add(sums, five(words, start, missing), packedSteps(five(steps, start, NO_STEPS)));
    for (let r = 0; r < scores.length; r++) scores[r] = results[sums[r] ?? 0] ?? 0;
  }
  return scores.length === respondents ? scores : scores.slice(0, respondents);
}

/** A word must start at a multiple of four bytes, and end: else the column is copied, with zeros at its end. */
function wordsOf(column: Uint8Array): Uint32Array {
  const { byteOffset, length } = column;
  if (byteOffset % 4 === 0 && length % 4 === 0) return new Uint32Array(column.buffer, byteOffset, length / 4);
  const padded = new Uint8Array(4 * Math.ceil(length / 4));
  padded.set(column);
  return new Uint32Array(padded.buffer);
}

function isInRange(words: Uint32Array, excess: number): boolean {
  let bits = 0;
  for (let w = 0; w < words.length; w++) {
    const word = words[w] ?? 0;
    bits |= word | (word + excess);
  }
  return (bits & ABOVE_CODES) === 0;
}

/** What each combination of five codes adds to the running integer. */
function packedSteps({ a, b, c, d, e }: Five<Int32Array>): Int32Array {
  const table = new Int32Array(COMBINATIONS);
  for (let index = 0; index < COMBINATIONS; index++) {
    table[index] =
      (a[index & HIGHEST_CODE] ?? 0) +
      (b[(index >> BITS) & HIGHEST_CODE] ?? 0) +
      (c[(index >> (2 * BITS)) & HIGHEST_CODE] ?? 0) +
      (d[(index >> (3 * BITS)) & HIGHEST_CODE] ?? 0) +
      (e[(index >> (4 * BITS)) & HIGHEST_CODE] ?? 0);
  }
  return table;
}

function directScores(steps: Int32Array, results: Float64Array): Float64Array {
  const table = new Float64Array(COMBINATIONS);
  for (let index = 0; index < COMBINATIONS; index++) table[index] = results[steps[index] ?? 0] ?? 0;
  return table;
}

const PAIR = (1 << (2 * BITS)) - 1;
const SECOND_PAIR = PAIR << (2 * BITS);
const FIFTH = HIGHEST_CODE << (4 * BITS);

function lookUp(scores: Float64Array, { a, b, c, d, e }: Five<Uint32Array>, table: Float64Array): void {
  for (let w = 0, r = 0; w < a.length; w++, r += 4) {
    // Two codes of three bits share a byte, so four respondents stay four bytes.
    const ab = (a[w] ?? 0) | ((b[w] ?? 0) << BITS);
    const cd = (c[w] ?? 0) | ((d[w] ?? 0) << BITS);
    const last = e[w] ?? 0;
    scores[r] = table[(ab & PAIR) | ((cd << 6) & SECOND_PAIR) | ((last << 12) & FIFTH)] ?? 0;
    scores[r + 1] = table[((ab >>> 8) & PAIR) | ((cd >>> 2) & SECOND_PAIR) | ((last << 4) & FIFTH)] ?? 0;
    scores[r + 2] = table[((ab >>> 16) & PAIR) | ((cd >>> 10) & SECOND_PAIR) | ((last >>> 4) & FIFTH)] ?? 0;
    scores[r + 3] = table[((ab >>> 24) & PAIR) | ((cd >>> 18) & SECOND_PAIR) | ((last >>> 12) & FIFTH)] ?? 0;
  }
}

function add(sums: Int32Array, { a, b, c, d, e }: Five<Uint32Array>, table: Int32Array): void {
  for (let w = 0, r = 0; w < a.length; w++, r += 4) {
    const ab = (a[w] ?? 0) | ((b[w] ?? 0) << BITS);
    const cd = (c[w] ?? 0) | ((d[w] ?? 0) << BITS);
    const last = e[w] ?? 0;
    const first = table[(ab & PAIR) | ((cd << 6) & SECOND_PAIR) | ((last << 12) & FIFTH)] ?? 0;
    const second = table[((ab >>> 8) & PAIR) | ((cd >>> 2) & SECOND_PAIR) | ((last << 4) & FIFTH)] ?? 0;
    const third = table[((ab >>> 16) & PAIR) | ((cd >>> 10) & SECOND_PAIR) | ((last >>> 4) & FIFTH)] ?? 0;
    const fourth = table[((ab >>> 24) & PAIR) | ((cd >>> 18) & SECOND_PAIR) | ((last >>> 12) & FIFTH)] ?? 0;
    sums[r] = (sums[r] ?? 0) + first;
    sums[r + 1] = (sums[r + 1] ?? 0) + second;
    sums[r + 2] = (sums[r + 2] ?? 0) + third;
    sums[r + 3] = (sums[r + 3] ?? 0) + fourth;
  }
}
