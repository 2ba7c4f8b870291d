import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bfiCodes, bfiInstrument, bfiRows } from '../../../test/golden/bfi.ts';
import { testInstrument } from '../../../test/support/testInstrument.ts';
import { normOf } from '../instrument/normOf.ts';
import { scaleReliability } from '../sample/scaleReliability.ts';
import { codeMatrix } from '../scoring/bulk/codeMatrix.ts';
import { compileInstrument } from '../scoring/compileInstrument.ts';
import { compareWithNorm } from './compareWithNorm.ts';
import { continuousScores } from './continuousScores.ts';
import { normalizedScores, normTable } from './normalizedScores.ts';
import { countScores, mergeNormCounts, normFromCounts, sampleSize } from './normFromScores.ts';
import { percentileRank } from './percentileRank.ts';
import { scaleCounts, scaleNorm } from './scaleNorm.ts';
import { smoothCounts } from './smoothCounts.ts';
import { standardScores } from './standardScores.ts';
import { stanineFromPercentile } from './stanineFromPercentile.ts';

const details = { scale: 'planning', sample: 'Demo sample', date: '2026-01-31' };

describe('score tables merge exactly', () => {
  test('in whatever parts and order several workers have counted', () => {
    const score = fc.oneof(
      fc.integer({ min: 3, max: 30 }).map((sum) => sum / 7),
      fc.constant(Number.NaN),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(score, fc.integer({ min: 0, max: 4 }), fc.integer()), { maxLength: 60 }),
        (people) => {
          const workers = [0, 1, 2, 3, 4].map((worker) =>
            countScores(people.filter(([, who]) => who === worker).map(([one]) => one)),
          );
          const onePass = countScores([...people].sort(([, , a], [, , b]) => a - b).map(([one]) => one));
          const [a = [], b = [], c = [], d = [], e = []] = workers;
          expect(mergeNormCounts(...workers)).toEqual(onePass);
          expect(mergeNormCounts(mergeNormCounts(e, c), a, mergeNormCounts(d, mergeNormCounts(b)))).toEqual(
            onePass,
          );
          expect(sampleSize(onePass)).toBe(people.filter(([one]) => !Number.isNaN(one)).length);
        },
      ),
    );
  });

  test('scores that differ by rounding make one row, also when they come from elsewhere', () => {
    expect(mergeNormCounts([{ score: 0.1 + 0.2, count: 2 }], [{ score: 0.3, count: 1 }])).toEqual([
      { score: 0.3, count: 3 },
    ]);
  });

  test.each([
    [{ score: Number.NaN, count: 1 }],
    [{ score: Infinity, count: 1 }],
    [{ score: 3, count: -1 }],
    [{ score: 3, count: 0.5 }],
  ])('%j is refused', (row) => {
    expect(() => mergeNormCounts([row])).toThrow(expect.objectContaining({ code: 'invalid_score' }));
  });

  test('a table becomes a norm, a table of nobody does not', () => {
    expect(normFromCounts([{ score: 3, count: 2 }], details)).toEqual({
      ...details,
      n: 2,
      counts: [{ score: 3, count: 2 }],
    });
    expect(() => normFromCounts([{ score: 3, count: 0 }], details)).toThrow(
      expect.objectContaining({ code: 'too_few_respondents' }),
    );
  });
});

describe('the norm of a scale', () => {
  const compiled = compileInstrument(bfiInstrument(0.8));

  test('counted by four workers is the norm counted at once', () => {
    const whole = scaleNorm(compiled, bfiCodes(), bfiRows.length, { ...details, scale: 'agree' });
    expect(whole.n).toBe(2790);
    const parts = [0, 700, 1400, 2100].map((start) => {
      const rows = bfiRows.slice(start, start + 700);
      return scaleCounts(compiled, 'agree', codeMatrix(compiled, rows), rows.length);
    });
    expect(normFromCounts(mergeNormCounts(...parts), { ...details, scale: 'agree' })).toEqual(whole);
  });

  test('codes of rows are those that were made by hand; a row that does not fit is refused by name', () => {
    expect(codeMatrix(compiled, bfiRows)).toEqual(bfiCodes());
    const signed = { ...testInstrument(), norms: [], scales: [] };
    signed.formats = { ...signed.formats, agree: { kind: 'rating', min: -3, max: 3 } };
    expect(codeMatrix(compileInstrument(signed), [[-3, 0, 3, 1, null, 3]])).toEqual(
      Uint8Array.of(1, 4, 7, 2, 0, 7),
    );
    expect(() => codeMatrix(compiled, [[1, 2]])).toThrow(expect.objectContaining({ code: 'invalid_matrix' }));
    const row = compiled.items.map(() => 3);
    for (const answer of [0, 7, 2.5, Number.NaN]) {
      expect(() => codeMatrix(compiled, [row, [...row.slice(0, 24), answer]])).toThrow(
        expect.objectContaining({
          code: 'invalid_answer',
          issues: [expect.objectContaining({ path: ['O5', 1] })],
        }),
      );
    }
  });

  test('a forced choice has no norm, no alpha and no place in a norm', () => {
    const forced = compileInstrument(testInstrument());
    const codes = new Uint8Array(12).fill(1);
    const refusal = expect.objectContaining({ code: 'ipsative_score' });
    expect(() => scaleCounts(forced, 'autonomy', codes, 2)).toThrow(refusal);
    expect(() => scaleNorm(forced, codes, 2, { ...details, scale: 'autonomy' })).toThrow(refusal);
    expect(() => scaleReliability(forced, 'autonomy', codes, 2)).toThrow(refusal);
    expect(() => compareWithNorm({ score: 1, ipsative: true }, { ...details, n: 9, mean: 1, sd: 1 })).toThrow(
      refusal,
    );
    expect(scaleCounts(forced, 'planning', codes, 2)).toHaveLength(1);
    expect(() => scaleCounts(forced, 'none', codes, 2)).toThrow(
      expect.objectContaining({ code: 'invalid_scale' }),
    );
  });

  test('one with a table is preferred, and a sample can be asked for by name', () => {
    const normal = { ...details, n: 9, mean: 3, sd: 1 };
    const counted = { ...details, sample: 'Counted', n: 1, counts: [{ score: 3, count: 1 }] };
    const norms = [normal, counted];
    expect(normOf({ norms }, 'planning')).toBe(counted);
    expect(normOf({ norms }, 'planning', 'Demo sample')).toBe(normal);
    expect(normOf({ norms }, 'other')).toBeUndefined();
    expect(normOf({}, 'planning')).toBeUndefined();
  });
});

describe('normalized scores', () => {
  const counts = [
    { score: 3, count: 1 },
    { score: 4, count: 2 },
    { score: 5, count: 1 },
  ];

  test('the example', () => {
    const scores = normalizedScores(counts, 5);
    expect(scores.percentile).toBe(87.5);
    expect(scores.z).toBeCloseTo(1.1503, 4);
    expect(scores.t).toBeCloseTo(61.503, 3);
    expect(scores.iq).toBeCloseTo(117.255, 3);
    expect(scores.stanine).toBe(7);
  });

  test('a score beyond everybody stands as if half a person shared it, and never at infinity', () => {
    expect(normalizedScores(counts, 1).percentile).toBe(12.5);
    expect(normalizedScores(counts, 9).percentile).toBe(87.5);
    expect(normalizedScores([{ score: 3, count: 1 }], 9).z).toBe(0);
    expect(normalizedScores([{ score: 3, count: 100 }], 9).percentile).toBe(99.5);
  });

  test('a table lists the scores that occur, in order', () => {
    const rows = normTable([
      { score: 5, count: 1 },
      { score: 3, count: 3 },
      { score: 4, count: 0 },
    ]);
    expect(rows.map(({ score, percentile }) => [score, percentile])).toEqual([
      [3, 37.5],
      [5, 87.5],
    ]);
    expect(() => normTable([])).toThrow(expect.objectContaining({ code: 'too_few_respondents' }));
  });

  test('the ends of stanines, and what is no rank', () => {
    expect([0, 3.999, 4, 39.999, 40, 50, 59.999, 60, 95.999, 96, 100].map(stanineFromPercentile)).toEqual([
      1, 1, 2, 4, 5, 5, 5, 6, 8, 9, 9,
    ]);
    for (const wrong of [-1, 101, Number.NaN]) {
      expect(() => stanineFromPercentile(wrong)).toThrow(expect.objectContaining({ code: 'invalid_score' }));
    }
  });

  test('points on the line round to the bands', () => {
    expect(continuousScores(0.25)).toEqual({ sten: 6, stanine: 5.5 });
    expect(() => continuousScores(Infinity)).toThrow(expect.objectContaining({ code: 'invalid_score' }));
    fc.assert(
      fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (z) => {
        const banded = standardScores(z, { mean: 0, sd: 1 });
        const line = continuousScores(z);
        expect(Math.abs(banded.stanine - line.stanine)).toBeLessThanOrEqual(0.5 + 1e-12);
        expect(Math.abs(banded.sten - line.sten)).toBeLessThanOrEqual(0.5 + 1e-12);
      }),
    );
  });
});

describe('smoothing', () => {
  const table = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 6, maxLength: 25 });

  test('keeps the people and the moments up to its degree, and leaves no gap', () => {
    let smoothed = 0;
    fc.assert(
      fc.property(
        table,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: -9, max: 9 }),
        (list, degree, from) => {
          const counts = list.map((count, index) => ({ score: from + index / 4, count }));
          fc.pre(counts.filter(({ count }) => count > 0).length > degree + 1);
          const smooth = smoothCounts(counts, { degree });
          smoothed++;
          expect(smooth.every(({ count }) => count > 0)).toBe(true);
          for (let power = 0; power <= degree; power++) {
            const moment = (rows: readonly { score: number; count: number }[]) =>
              rows.reduce((sum, { score, count }) => sum + count * (score - from) ** power, 0);
            expect(Math.abs(moment(smooth) / moment(counts) - 1)).toBeLessThanOrEqual(1e-9);
          }
        },
      ),
    );
    expect(smoothed).toBeGreaterThan(50);
  });

  test('leaves a table alone that lies on the curve already', () => {
    const curve = [0, 1, 2, 3, 4, 5, 6, 7].map((x) => ({
      score: x,
      count: Math.exp(2 + 0.8 * x - 0.1 * x * x),
    }));
    smoothCounts(curve, { degree: 2 }).forEach(({ count }, index) => {
      expect(count).toBeCloseTo(curve[index]?.count ?? Number.NaN, 9);
    });
  });

  test('scores come back in order, and ranks of them rise', () => {
    const counts = [5, 1, 4, 2, 3, 6].map((score, index) => ({ score, count: index + 1 }));
    const smooth = smoothCounts(counts, { degree: 2 });
    expect(smooth.map(({ score }) => score)).toEqual([1, 2, 3, 4, 5, 6]);
    const ranks = smooth.map(({ score }) => percentileRank(smooth, score));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('the example is the exponential curve with the same people and mean', () => {
    const smooth = smoothCounts(
      [
        { score: 1, count: 4 },
        { score: 2, count: 1 },
        { score: 3, count: 1 },
      ],
      { degree: 1 },
    ).map(({ count }) => count);
    const [a = 0, b = 0, c = 0] = smooth;
    expect(a + b + c).toBeCloseTo(6, 10);
    expect(a + 2 * b + 3 * c).toBeCloseTo(9, 10);
    expect(b * b).toBeCloseTo(a * c, 10);
  });

  test('too few different scores, or what is no table, is refused', () => {
    const rows = (counts: readonly number[]) => counts.map((count, score) => ({ score, count }));
    expect(() => smoothCounts(rows([3, 0, 4, 0, 2, 1]))).toThrow(
      expect.objectContaining({ code: 'too_few_respondents' }),
    );
    expect(() => smoothCounts([...rows([3, 4, 5]), { score: 1, count: 2 }], { degree: 1 })).toThrow(
      expect.objectContaining({ code: 'invalid_score' }),
    );
    expect(() => smoothCounts(rows([3, -4, 5]), { degree: 1 })).toThrow(
      expect.objectContaining({ code: 'invalid_score' }),
    );
    for (const degree of [0, 1.5, Number.NaN]) {
      expect(() => smoothCounts(rows([3, 4, 5]), { degree })).toThrow(
        expect.objectContaining({ code: 'invalid_scale' }),
      );
    }
  });
});
