import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import golden from '../../../test/golden/norms.json' with { type: 'json' };
import { countedNormSchema } from '../instrument/norm.ts';
import { compareWithNorm } from './compareWithNorm.ts';
import { countScores, mergeNormCounts, normFromScores, sampleSize } from './normFromScores.ts';
import { percentileRank } from './percentileRank.ts';
import { standardScores } from './standardScores.ts';

const details = { scale: 'planning', sample: 'Demo sample', date: '2026-01-31' };
const table = golden.table.score.map((score, index) => ({ score, count: golden.table.freq[index] ?? 0 }));
const samples = fc.array(
  fc.integer({ min: 4, max: 20 }).map((quarter) => quarter / 4),
  { minLength: 1, maxLength: 40 },
);

describe('standard scores', () => {
  test('equal those of R at every boundary', () => {
    golden.conv.z.forEach((z, index) => {
      const scores = standardScores(z, { mean: 0, sd: 1 });
      expect(scores.z).toBe(z);
      expect(scores.t).toBeCloseTo(golden.conv.T[index] ?? Number.NaN, 12);
      expect(scores.iq).toBeCloseTo(golden.conv.IQ[index] ?? Number.NaN, 12);
      expect(scores.sten).toBe(golden.conv.sten[index]);
      expect(scores.stanine).toBe(golden.conv.stanine_halfup[index]);
    });
  });

  test('a table of sums gives the z of R', () => {
    golden.table.score.forEach((score, index) => {
      expect(standardScores(score, golden.table).z).toBeCloseTo(
        golden.table.z_linear[index] ?? Number.NaN,
        11,
      );
    });
  });

  test('what is no distribution or no score is refused', () => {
    for (const norm of [
      { mean: 0, sd: 0 },
      { mean: 0, sd: -1 },
      { mean: Number.NaN, sd: 1 },
      { mean: 0, sd: Infinity },
    ]) {
      expect(() => standardScores(1, norm)).toThrow(expect.objectContaining({ code: 'invalid_scale' }));
    }
    expect(() => standardScores(Number.NaN, { mean: 0, sd: 1 })).toThrow(
      expect.objectContaining({ code: 'invalid_score' }),
    );
  });
});

describe('percentile rank', () => {
  test('equals that of R in all three methods', () => {
    golden.table.score.forEach((score, index) => {
      expect(percentileRank(table, score)).toBeCloseTo(golden.table.pr_midrank[index] ?? Number.NaN, 10);
      expect(percentileRank(table, score, 'below')).toBeCloseTo(
        golden.table.pr_strict_below[index] ?? Number.NaN,
        10,
      );
      expect(percentileRank(table, score, 'atOrBelow')).toBeCloseTo(
        golden.table.pr_at_or_below[index] ?? Number.NaN,
        10,
      );
    });
  });

  test('a score that nobody has stands between its neighbors', () => {
    expect(percentileRank(table, 4)).toBe(0);
    expect(percentileRank(table, 31)).toBe(100);
    expect(percentileRank(table, 10.5, 'below')).toBe(percentileRank(table, 10, 'atOrBelow'));
  });

  test('a score that differs by rounding is the same score', () => {
    expect(percentileRank([{ score: 0.3, count: 1 }], 0.1 + 0.2)).toBe(50);
  });

  test('nobody to compare with is refused', () => {
    expect(() => percentileRank([], 3)).toThrow(expect.objectContaining({ code: 'too_few_respondents' }));
    expect(() => percentileRank([{ score: 3, count: 0 }], 3)).toThrow(
      expect.objectContaining({ code: 'too_few_respondents' }),
    );
    expect(() => percentileRank(table, Number.NaN)).toThrow(
      expect.objectContaining({ code: 'invalid_score' }),
    );
    expect(() => percentileRank([{ score: 3, count: -1 }], 3)).toThrow(
      expect.objectContaining({ code: 'invalid_score' }),
    );
  });

  test('the same people twice leave every percentile where it was, and a higher score never ranks lower', () => {
    fc.assert(
      fc.property(
        samples,
        fc.double({ min: 0, max: 6, noNaN: true }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        (scores, a, b) => {
          const counts = countScores(scores);
          for (const method of ['midrank', 'below', 'atOrBelow'] as const) {
            const rank = percentileRank(counts, a, method);
            expect(percentileRank(countScores([...scores, ...scores]), a, method)).toBeCloseTo(rank, 10);
            expect(percentileRank(counts, Math.max(a, b), method)).toBeGreaterThanOrEqual(
              percentileRank(counts, Math.min(a, b), method),
            );
            expect(rank >= 0 && rank <= 100).toBe(true);
          }
        },
      ),
    );
  });
});

describe('norms from a sample', () => {
  test('people without a score count nowhere', () => {
    const norm = normFromScores(Float64Array.of(4, 3, Number.NaN, 4), details);
    expect(norm).toEqual({
      ...details,
      n: 3,
      counts: [
        { score: 3, count: 1 },
        { score: 4, count: 2 },
      ],
    });
    expect(countedNormSchema.parse(norm)).toEqual(norm);
    expect(() => normFromScores([Number.NaN, null], details)).toThrow(
      expect.objectContaining({ code: 'too_few_respondents' }),
    );
  });

  test('tables of two samples merge into the table of both', () => {
    fc.assert(
      fc.property(samples, samples, (a, b) => {
        expect(mergeNormCounts(countScores(a), countScores(b))).toEqual(countScores([...b, ...a]));
        expect(sampleSize(mergeNormCounts(countScores(a), countScores(b)))).toBe(a.length + b.length);
      }),
    );
  });
});

describe('comparison with a norm', () => {
  const counted = { ...details, n: golden.table.N, counts: table };

  test('counted percentiles come from the sample, standard scores from its mean and deviation', () => {
    golden.table.score.forEach((score, index) => {
      const comparison = compareWithNorm({ score, ipsative: false }, counted);
      expect(comparison?.percentile).toBeCloseTo(golden.table.pr_midrank[index] ?? Number.NaN, 10);
      expect(comparison?.z).toBeCloseTo(golden.table.z_linear[index] ?? Number.NaN, 10);
      expect(comparison).toMatchObject({
        percentileFrom: 'counted',
        sample: 'Demo sample',
        date: '2026-01-31',
        n: 2707,
      });
    });
  });

  test('without counts they are read from the normal distribution, and say so', () => {
    golden.conv.z.forEach((z, index) => {
      const comparison = compareWithNorm(
        { score: z, ipsative: false },
        { ...details, n: 10, mean: 0, sd: 1 },
      );
      expect(comparison?.percentile).toBeCloseTo(golden.conv.percentile[index] ?? Number.NaN, 10);
      expect(comparison?.percentileFrom).toBe('normal');
    });
  });

  test('no score has no standing; a forced choice cannot be compared', () => {
    expect(compareWithNorm({ score: null, ipsative: false }, counted)).toBeNull();
    expect(() => compareWithNorm({ score: 1, ipsative: true }, counted)).toThrow(
      expect.objectContaining({ code: 'ipsative_score' }),
    );
  });
});
