import { describe, expect, test } from 'vitest';
import { testInstrument } from '../../../test/support/testInstrument.ts';
import type { InstrumentInput } from '../instrument/instrument.ts';
import { scoreMatrix } from './bulk/scoreMatrix.ts';
import { compileInstrument } from './compileInstrument.ts';
import { scoreResponses } from './scoreResponses.ts';
import { scoreSheetSchema } from './scoreSheet.ts';

describe('one person', () => {
  test('a reversed item counts as minimum plus maximum minus the answer', () => {
    const sheet = scoreResponses(testInstrument(), { E1: 4, E2: 2, E3: 5 });
    expect(sheet.scales.planning).toEqual({
      score: 13 / 3,
      pomp: (100 * (13 / 3 - 1)) / 4,
      valid: 3,
      items: 3,
      min: 1,
      max: 5,
      ipsative: false,
    });
    expect(scoreSheetSchema.parse(sheet)).toEqual(sheet);
  });

  test('missing items leave the mean to the others, until too few are left', () => {
    expect(scoreResponses(testInstrument(), { E1: 4, E2: 2, E3: null }).scales.planning?.score).toBe(4);
    expect(scoreResponses(testInstrument(), { E1: 4, E2: 2 }).scales.planning?.score).toBe(4);
    expect(scoreResponses(testInstrument(), { E1: 4 }).scales.planning).toMatchObject({
      score: null,
      pomp: null,
      valid: 1,
    });
    expect(scoreResponses(testInstrument(), {})).toMatchObject({
      answered: 0,
      scales: { planning: { valid: 0 } },
    });
  });

  test('the share of items needed is not raised by rounding', () => {
    const long = repeated(25, { minValid: 0.28 });
    // 0.28 × 25 is 7.000000000000001 in binary.
    const seven = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`i${index}`, 3]));
    expect(scoreResponses(long, seven).scales.s?.score).toBe(3);
    const { i0: _, ...six } = seven;
    expect(scoreResponses(long, six).scales.s?.score).toBeNull();
  });

  test('a sum is prorated to all items, a weight counts in both', () => {
    const sum = repeated(4, { score: 'sum', minValid: 0.5 });
    expect(scoreResponses(sum, { i0: 5, i1: 4, i2: 3, i3: 2 }).scales.s).toMatchObject({
      score: 14,
      min: 4,
      max: 20,
    });
    expect(scoreResponses(sum, { i0: 5, i1: 4 }).scales.s?.score).toBe(18);
    const weighted = repeated(2, { minValid: 0.5, weights: [3, 1] });
    expect(scoreResponses(weighted, { i0: 5, i1: 1 }).scales.s?.score).toBe(4);
    expect(scoreResponses(weighted, { i0: 5 }).scales.s?.score).toBe(5);
  });

  test('percent of maximum possible, over items of two ranges', () => {
    const mixed = repeated(2, { score: 'pomp' });
    mixed.formats.wide = { kind: 'rating', min: 0, max: 10 };
    mixed.items = mixed.items.map((item, index) => (index === 1 ? { ...item, format: 'wide' } : item));
    expect(scoreResponses(mixed, { i0: 5, i1: 5 }).scales.s).toMatchObject({
      score: 75,
      pomp: 75,
      min: 0,
      max: 100,
    });
    expect(scoreResponses(mixed, { i0: 1, i1: 0 }).scales.s?.score).toBe(0);
  });

  test('a forced choice gives its point to the scale of the chosen option, and is marked ipsative', () => {
    const sheet = scoreResponses(testInstrument(), { P1: 0, P2: 1 });
    expect(sheet.scales.autonomy).toMatchObject({ score: 1, pomp: 50, min: 0, max: 2, ipsative: true });
    const reversed = testInstrument();
    reversed.scales = reversed.scales.map((scale) =>
      scale.id === 'autonomy'
        ? {
            ...scale,
            items: [
              { item: 'P1', keyed: -1 },
              { item: 'P2', keyed: 1, option: 'mastery' },
            ],
          }
        : scale,
    );
    expect(scoreResponses(reversed, { P1: 1, P2: 1 }).scales.autonomy?.score).toBe(2);
    expect(scoreResponses(reversed, { P1: 0, P2: 0 }).scales.autonomy?.score).toBe(0);
  });
});

describe('wrong answers are refused by name', () => {
  test.each([
    ['unknown_item', { E1: 4, E9: 3 }, 'E9'],
    ['unknown_item', { constructor: 3 }, 'constructor'],
    ['out_of_range', { E1: 0 }, 'E1'],
    ['out_of_range', { E1: 6 }, 'E1'],
    ['out_of_range', { E1: 3.5 }, 'E1'],
    ['out_of_range', { E1: Number.NaN }, 'E1'],
    ['out_of_range', { P1: 2 }, 'P1'],
    ['out_of_range', { P1: -1 }, 'P1'],
  ])('%s: %o', (code, answers, item) => {
    expect(() => scoreResponses(testInstrument(), answers)).toThrow(
      expect.objectContaining({
        code: 'invalid_answer',
        message: expect.stringContaining(item),
        issues: [expect.objectContaining({ path: [item], code })],
      }),
    );
  });

  test('all of them at once', () => {
    expect(() => scoreResponses(testInstrument(), { E1: 9, E2: 9, E3: 3 })).toThrow(
      expect.objectContaining({
        issues: [expect.objectContaining({ path: ['E1'] }), expect.objectContaining({ path: ['E2'] })],
      }),
    );
  });

  test('in bulk, a code beyond the range is refused, in whichever way the scale is summed', () => {
    for (const weights of [
      [1, 1],
      [1, 0.5],
    ]) {
      const compiled = compileInstrument(repeated(2, { weights }));
      expect(() => scoreMatrix(compiled, Uint8Array.of(1, 2, 3, 6), 2)).toThrow(
        expect.objectContaining({ code: 'invalid_answer', message: expect.stringContaining('i1') }),
      );
      expect(scoreMatrix(compiled, Uint8Array.of(1, 2, 3, 5), 2).s?.[1]).toBeCloseTo(
        weights[1] === 1 ? 3.5 : 3,
        12,
      );
    }
    const compiled = compileInstrument(repeated(2, {}));
    expect(() => scoreMatrix(compiled, Uint8Array.of(1, 2, 3), 2)).toThrow(
      expect.objectContaining({ code: 'invalid_matrix' }),
    );
  });
});

test('an instrument that cannot be scored is refused, and says where', () => {
  const unknownItem = repeated(2, {});
  unknownItem.items = unknownItem.items.slice(1);
  const unknownFormat = repeated(2, {});
  unknownFormat.formats = {};
  const empty = repeated(2, {});
  empty.scales = [{ id: 's', title: 's', score: 'mean', items: [] }];
  for (const [instrument, path] of [
    [unknownItem, ['scales', 0, 'items', 0, 'item']],
    [unknownFormat, ['items', 0, 'format']],
    [empty, ['scales', 0, 'items']],
  ] as const) {
    expect(() => compileInstrument(instrument)).toThrow(
      expect.objectContaining({ code: 'invalid_instrument', issues: [expect.objectContaining({ path })] }),
    );
  }
});

type Options = { score?: 'mean' | 'sum' | 'pomp'; minValid?: number; weights?: readonly number[] };

function repeated(items: number, { score = 'mean', minValid = 0.8, weights }: Options): InstrumentInput {
  const ids = Array.from({ length: items }, (_, index) => `i${index}`);
  return {
    ...testInstrument(),
    norms: [],
    items: ids.map((id) => ({ id, text: id, format: 'agree' })),
    scales: [
      {
        id: 's',
        title: 's',
        score,
        minValid,
        items: ids.map((item, index) => ({ item, keyed: 1, weight: weights?.[index] ?? 1 })),
      },
    ],
  };
}
