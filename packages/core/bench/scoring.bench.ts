import {
  type CompiledInstrument,
  compileInstrument,
  type InstrumentInput,
  scaleReliability,
  scoreMatrix,
  scoreResponses,
} from '../src/assessment/index.ts';
import { seededRandom } from '../src/math/index.ts';
import type { BenchRow } from './BenchRow.ts';
import { medianMilliseconds, ratioOfMedians } from './medianMilliseconds.ts';

const RESPONDENTS = 1_000_000;
const ITEMS = 25;
const SCALES = 5;
const MIN = 1;
const MAX = 6;

/** Returns the rows on scoring: a million respondents against a hand-written loop, one person against a limit. */
export function scoringBench(): BenchRow[] {
  return [bulkRow(), reliabilityRow(), singleRow()];
}

function bulkRow(): BenchRow {
  const instrument = benchInstrument(ITEMS, SCALES);
  const compiled = compileInstrument(instrument);
  const codes = randomCodes(ITEMS * RESPONDENTS);
  assertEqualScores(scoreMatrix(compiled, codes, RESPONDENTS), handWritten(codes, RESPONDENTS), instrument);
  // Short runs on a shared machine scatter; the median of many does not.
  const { ours, peer, ratio } = ratioOfMedians(
    () => scoreMatrix(compiled, codes, RESPONDENTS),
    () => handWritten(codes, RESPONDENTS),
    21,
  );
  return {
    name: `scoreMatrix, ${RESPONDENTS.toLocaleString('en')} × ${ITEMS} with missing answers, ${SCALES} scales`,
    measured: `${ours.toFixed(0)} ms`,
    peer: `${peer.toFixed(0)} ms hand-written loop`,
    ratio,
    limit: 1.5,
  };
}

function reliabilityRow(): BenchRow {
  const compiled = compileInstrument(benchInstrument(ITEMS, SCALES));
  const codes = randomCodes(ITEMS * RESPONDENTS);
  const work = () => ({
    scores: scoreMatrix(compiled, codes, RESPONDENTS),
    reliability: compiled.scales.map(({ id }) => scaleReliability(compiled, id, codes, RESPONDENTS)),
  });
  const byHand = () => ({
    scores: handWritten(codes, RESPONDENTS),
    alphas: handWrittenAlphas(codes, RESPONDENTS),
  });
  const alphas = byHand().alphas;
  work().reliability.forEach(({ raw }, scale) => {
    if (!(Math.abs(raw - (alphas[scale] ?? Number.NaN)) < 1e-9))
      throw new Error(`alpha of s${scale} differs`);
  });
  const { ours, peer, ratio } = ratioOfMedians(work, byHand, 7);
  return {
    name: `scores + item covariances + alpha, ${RESPONDENTS.toLocaleString('en')} × ${ITEMS}, ${SCALES} scales`,
    measured: `${ours.toFixed(0)} ms`,
    peer: `${peer.toFixed(0)} ms hand-written loop`,
    ratio,
    limit: 2,
  };
}

function singleRow(): BenchRow {
  const compiled: CompiledInstrument = compileInstrument(benchInstrument(60, 6));
  const random = seededRandom(5);
  const people = Array.from({ length: 1000 }, () =>
    Object.fromEntries(
      compiled.items.map(({ id }) => [id, random() < 0.03 ? null : MIN + Math.floor(random() * 6)]),
    ),
  );
  const milliseconds = medianMilliseconds(
    () => people.map((answers) => scoreResponses(compiled, answers)),
    9,
  );
  const microseconds = (milliseconds * 1000) / people.length;
  return {
    name: 'scoreResponses, one person, 60 items, 6 scales',
    measured: `${microseconds.toFixed(1)} µs`,
    peer: '20 µs limit',
    ratio: microseconds / 20,
    limit: 1,
  };
}

/** Every scale takes the next items in turn; every third item is reversed. */
export function benchInstrument(items: number, scales: number): InstrumentInput {
  const each = items / scales;
  return {
    id: 'bench',
    version: '1',
    title: 'Bench',
    lens: 'behavior',
    license: { name: 'CC0 1.0 Universal' },
    source: 'Generated',
    language: 'en',
    formats: { rating: { kind: 'rating', min: MIN, max: MAX } },
    items: Array.from({ length: items }, (_, index) => ({
      id: `i${index}`,
      text: `Item ${index}`,
      format: 'rating',
    })),
    scales: Array.from({ length: scales }, (_, scale) => ({
      id: `s${scale}`,
      title: `Scale ${scale}`,
      score: 'mean',
      minValid: 0.8,
      items: Array.from({ length: each }, (__, index) => ({
        item: `i${scale * each + index}`,
        keyed: index % 3 === 2 ? -1 : 1,
      })),
    })),
  };
}

/** Returns codes 0..6, one in fifty of them missing. */
export function randomCodes(length: number): Uint8Array {
  const random = seededRandom(17);
  const codes = new Uint8Array(length);
  for (let index = 0; index < length; index++)
    codes[index] = random() < 0.02 ? 0 : 1 + Math.floor(random() * 6);
  return codes;
}

/** The peer: what one would write by hand for exactly these five scales of five items, and nothing else. */
function handWritten(codes: Uint8Array, respondents: number): Float64Array[] {
  const forward = Float64Array.of(0, 1, 2, 3, 4, 5, 6);
  const reversed = Float64Array.of(0, 6, 5, 4, 3, 2, 1);
  const answered = Uint8Array.of(0, 1, 1, 1, 1, 1, 1);
  return Array.from({ length: SCALES }, (_, scale) => {
    const first = scale * 5 * respondents;
    const scores = new Float64Array(respondents);
    for (let r = 0; r < respondents; r++) {
      const a = codes[first + r] ?? 0;
      const b = codes[first + respondents + r] ?? 0;
      const c = codes[first + 2 * respondents + r] ?? 0;
      const d = codes[first + 3 * respondents + r] ?? 0;
      const e = codes[first + 4 * respondents + r] ?? 0;
      const valid =
        (answered[a] ?? 0) +
        (answered[b] ?? 0) +
        (answered[c] ?? 0) +
        (answered[d] ?? 0) +
        (answered[e] ?? 0);
      const sum =
        (forward[a] ?? 0) + (forward[b] ?? 0) + (reversed[c] ?? 0) + (forward[d] ?? 0) + (forward[e] ?? 0);
      scores[r] = valid < 4 ? Number.NaN : sum / valid;
    }
    return scores;
  });
}

/** Sums and products over the complete cases of five items each, in one pass over the codes. */
function handWrittenAlphas(codes: Uint8Array, respondents: number): number[] {
  return Array.from({ length: SCALES }, (_, scale) => {
    const first = scale * 5 * respondents;
    const x = new Float64Array(5);
    const sums = new Float64Array(5);
    const products = new Float64Array(25);
    let n = 0;
    for (let r = 0; r < respondents; r++) {
      let complete = true;
      for (let i = 0; i < 5; i++) {
        const code = codes[first + i * respondents + r] ?? 0;
        if (code === 0) complete = false;
        x[i] = i === 2 ? 7 - code : code;
      }
      if (!complete) continue;
      n++;
      for (let i = 0; i < 5; i++) {
        const own = x[i] ?? 0;
        sums[i] = (sums[i] ?? 0) + own;
        for (let j = 0; j <= i; j++) products[i * 5 + j] = (products[i * 5 + j] ?? 0) + own * (x[j] ?? 0);
      }
    }
    let total = 0;
    let own = 0;
    for (let i = 0; i < 5; i++) {
      for (let j = 0; j <= i; j++) {
        const covariance = ((products[i * 5 + j] ?? 0) - ((sums[i] ?? 0) * (sums[j] ?? 0)) / n) / (n - 1);
        total += i === j ? covariance : 2 * covariance;
        if (i === j) own += covariance;
      }
    }
    return (5 / 4) * (1 - own / total);
  });
}

function assertEqualScores(
  ours: Record<string, Float64Array>,
  peer: readonly Float64Array[],
  instrument: InstrumentInput,
) {
  instrument.scales.forEach(({ id }, scale) => {
    const different = ours[id]?.findIndex((score, index) => !Object.is(score, peer[scale]?.[index]));
    if (different !== -1) throw new Error(`${id} differs from the hand-written loop at ${different}`);
  });
}
