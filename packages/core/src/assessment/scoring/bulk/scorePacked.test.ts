import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testInstrument } from '../../../../test/support/testInstrument.ts';
import { seededRandom } from '../../../math/index.ts';
import type { InstrumentInput } from '../../instrument/instrument.ts';
import { compileInstrument } from '../compileInstrument.ts';
import { scoreFromTable } from './scoreFromTable.ts';
import { scoreMatrix } from './scoreMatrix.ts';
import { isPackable, scorePacked } from './scorePacked.ts';

function rated(
  items: number,
  steps: number,
  score: 'mean' | 'sum' | 'pomp',
  minValid: number,
): InstrumentInput {
  const ids = Array.from({ length: items }, (_, index) => `i${index}`);
  return {
    ...testInstrument(),
    norms: [],
    formats: { f: { kind: 'rating', min: 0, max: steps - 1 } },
    items: ids.map((id) => ({ id, text: id, format: 'f' })),
    scales: [
      {
        id: 's',
        title: 's',
        score,
        minValid,
        items: ids.map((item, index) => ({ item, keyed: index % 3 === 1 ? -1 : 1 })),
      },
    ],
  };
}

const samples = fc
  .record({
    items: fc.integer({ min: 1, max: 12 }),
    steps: fc.integer({ min: 2, max: 7 }),
    respondents: fc.integer({ min: 0, max: 11 }),
    score: fc.constantFrom('mean' as const, 'sum' as const, 'pomp' as const),
    minValid: fc.constantFrom(0, 0.5, 0.8, 1),
    offset: fc.integer({ min: 0, max: 5 }),
  })
  .chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      codes: fc.uint8Array({
        minLength: shape.items * shape.respondents,
        maxLength: shape.items * shape.respondents,
        max: shape.steps,
      }),
    }),
  );

function columnsOf(codes: Uint8Array, items: number, respondents: number, offset: number): Uint8Array[] {
  // Columns that start anywhere in memory.
  const moved = new Uint8Array(codes.length + offset);
  moved.set(codes, offset);
  return Array.from({ length: items }, (_, item) =>
    moved.subarray(offset + item * respondents, offset + (item + 1) * respondents),
  );
}

test('packed scores are the very numbers of unpacked ones', () => {
  fc.assert(
    fc.property(samples, ({ shape: { items, steps, respondents, score, minValid, offset }, codes }) => {
      const [scale] = compileInstrument(rated(items, steps, score, minValid)).scales;
      if (!scale) throw new Error('there is one scale');
      const columns = columnsOf(codes, items, respondents, offset);
      const packed = scorePacked(scale, columns, respondents);
      expect(packed).toHaveLength(respondents);
      expect(packed).toEqual(scoreFromTable(scale, columns, respondents));
    }),
  );
});

test('a code beyond its item is found wherever it is, however high', () => {
  for (const items of [3, 5, 6]) {
    const [scale] = compileInstrument(rated(items, 5, 'mean', 0.5)).scales;
    if (!scale) throw new Error('there is one scale');
    for (let at = 0; at < items * 7; at++) {
      for (const bad of [6, 7, 8, 15, 16, 64, 129, 255]) {
        const codes = new Uint8Array(items * 7).fill(5);
        expect(scorePacked(scale, columnsOf(codes, items, 7, 0), 7)).toHaveLength(7);
        codes[at] = bad;
        expect(scorePacked(scale, columnsOf(codes, items, 7, 0), 7)).toBeNull();
      }
    }
  }
});

test('many respondents are packed, and keep their scores and refusals', () => {
  const respondents = 70_001;
  const compiled = compileInstrument(rated(7, 7, 'mean', 0.8));
  const random = seededRandom(11);
  const codes = new Uint8Array(7 * respondents).map(() => Math.floor(random() * 8));
  const [scale] = compiled.scales;
  expect(scale && isPackable(scale, respondents)).toBe(true);
  expect(scale && isPackable(scale, 100)).toBe(false);
  const [wide] = compileInstrument(rated(7, 8, 'mean', 0.8)).scales;
  expect(wide && isPackable(wide, respondents)).toBe(false);
  const bulk = scoreMatrix(compiled, codes, respondents).s ?? new Float64Array(0);
  const unpacked = scale && scoreFromTable(scale, columnsOf(codes, 7, respondents, 0), respondents);
  expect(bulk.findIndex((score, index) => !Object.is(score, unpacked?.[index]))).toBe(-1);
  expect(bulk.some(Number.isNaN)).toBe(true);
  codes[3 * respondents + 5] = 8;
  expect(() => scoreMatrix(compiled, codes, respondents)).toThrow(
    expect.objectContaining({
      code: 'invalid_answer',
      issues: [expect.objectContaining({ path: ['i3', 5] })],
    }),
  );
});
