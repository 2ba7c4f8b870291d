import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import bfi from '../../../test/golden/bfi_scales.json' with { type: 'json' };
import { bandOf } from '../bands/bandOf.ts';
import { bandText } from '../bands/bandText.ts';
import type { Norm } from '../instrument/norm.ts';
import { countScores, normMoments } from './normFromScores.ts';
import { normPercentile } from './normPercentile.ts';
import { percentileInterval } from './percentileInterval.ts';
import { percentileRange } from './percentileRange.ts';
import { percentileRank } from './percentileRank.ts';
import { scaleInterval } from './scaleInterval.ts';

const details = { scale: 's', sample: 'Demo sample', date: '2026-01-31' };
const normal: Norm = { ...details, n: 90, mean: 3, sd: 0.8 };
const reliability = { alpha: 0.75, source: 'Demo' };
const scored = { score: 3, min: 1, max: 5, ipsative: false };
const samples = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 60 });

describe('the interval of a score', () => {
  test('is the score plus and minus its error, and ends where the scale ends', () => {
    const inside = scaleInterval({ reliability }, scored, normal);
    expect(inside?.standardError).toBeCloseTo(0.4, 12);
    expect(inside?.lower).toBeCloseTo(3 - 1.959963984540054 * 0.4, 12);
    expect(inside?.upper).toBeCloseTo(3 + 1.959963984540054 * 0.4, 12);
    const atTop = scaleInterval({ reliability }, { ...scored, score: 4.6 }, normal);
    expect(atTop?.lower).toBeCloseTo(3.816, 3);
    expect(atTop?.upper).toBe(5);
    expect(scaleInterval({ reliability }, { ...scored, score: 5 + 1e-15 }, normal)?.upper).toBe(5);
  });

  test('has the error of R for the scales of a real sample', () => {
    for (const { complete, sem } of Object.values(bfi.alpha)) {
      const interval = scaleInterval(
        { reliability: { alpha: complete.alpha_raw, source: 'golden' } },
        { ...scored, max: 6 },
        { ...normal, sd: sem.mean_metric_sd },
      );
      expect(Math.abs((interval?.standardError ?? 0) / sem.sem_mean_metric - 1)).toBeLessThanOrEqual(1e-12);
    }
  });

  test('takes alpha before the retest correlation, and is absent where something is not known', () => {
    const both = { alpha: 0.75, retest: 0.5, source: 'Demo' };
    expect(scaleInterval({ reliability: both }, scored, normal)?.standardError).toBeCloseTo(0.4, 12);
    expect(
      scaleInterval({ reliability: { retest: 0.75, source: 'Demo' } }, scored, normal)?.standardError,
    ).toBeCloseTo(0.4, 12);
    expect(scaleInterval({}, scored, normal)).toBeNull();
    expect(scaleInterval({ reliability: { alpha: -0.1, source: 'Demo' } }, scored, normal)).toBeNull();
    expect(scaleInterval({ reliability: { alpha: 1, source: 'Demo' } }, scored, normal)).toBeNull();
    expect(scaleInterval({ reliability }, scored, undefined)).toBeNull();
    expect(scaleInterval({ reliability }, { ...scored, score: null }, normal)).toBeNull();
    const alike: Norm = { ...details, n: 3, counts: [{ score: 3, count: 3 }] };
    expect(scaleInterval({ reliability }, scored, alike)).toBeNull();
  });

  test('of a forced choice is refused', () => {
    expect(() => scaleInterval({ reliability }, { ...scored, ipsative: true }, normal)).toThrow(
      expect.objectContaining({ code: 'ipsative_score' }),
    );
  });
});

describe('the interval of a percentile rank', () => {
  const counts = [
    { score: 3, count: 8 },
    { score: 4, count: 4 },
    { score: 5, count: 8 },
  ];

  test('by Clopper and Pearson leaves half of the doubt in each binomial tail', () => {
    for (const [below, n] of [
      [1, 10],
      [7, 10],
      [10, 20],
      [30, 200],
      [199, 200],
    ] as const) {
      const table = [
        { score: 1, count: below },
        { score: 3, count: n - below },
      ];
      const { lower, upper } = percentileInterval(table, 2);
      expect(1 - binomialAtMost(below - 1, n, lower / 100)).toBeCloseTo(0.025, 10);
      expect(binomialAtMost(below, n, upper / 100)).toBeCloseTo(0.025, 10);
    }
  });

  test('at the ends of the sample, only Wald claims to be sure', () => {
    const table = [{ score: 3, count: 10 }];
    const exact = percentileInterval(table, 2);
    expect(exact.lower).toBe(0);
    expect(exact.upper).toBeCloseTo(100 * (1 - 0.025 ** 0.1), 10);
    expect(percentileInterval(table, 4).lower).toBeCloseTo(100 * 0.025 ** 0.1, 10);
    expect(percentileInterval(table, 4).upper).toBe(100);
    expect(percentileInterval(table, 2, { method: 'wilson' }).upper).toBeCloseTo(
      (100 * 1.959963984540054 ** 2) / (10 + 1.959963984540054 ** 2),
      10,
    );
    expect(percentileInterval(table, 2, { method: 'wald' })).toMatchObject({ lower: 0, upper: 0 });
  });

  test('by Wilson, its ends are the shares from which the sample is just 1.96 errors away', () => {
    const { lower, upper } = percentileInterval(counts, 4, { method: 'wilson' });
    for (const end of [lower / 100, upper / 100]) {
      expect(Math.abs(0.5 - end) / Math.sqrt((end * (1 - end)) / 20)).toBeCloseTo(1.959963984540054, 10);
    }
  });

  test('the example, and how equal scores count', () => {
    const interval = percentileInterval(counts, 4);
    expect(interval).toMatchObject({ percentile: 50, method: 'clopperPearson', confidence: 0.95 });
    expect(interval.lower).toBeCloseTo(27.196, 3);
    expect(interval.upper).toBeCloseTo(72.804, 3);
    expect(percentileInterval(counts, 4, { rank: 'below' }).percentile).toBe(40);
  });

  test('what is no sample or no confidence is refused', () => {
    expect(() => percentileInterval([], 4)).toThrow(expect.objectContaining({ code: 'too_few_respondents' }));
    expect(() => percentileInterval(counts, 4, { confidence: 1 })).toThrow(
      expect.objectContaining({ code: 'invalid_probability' }),
    );
    expect(() => percentileInterval(counts, Number.NaN)).toThrow(
      expect.objectContaining({ code: 'invalid_score' }),
    );
  });

  test('always holds the rank, widens with confidence, narrows with the same people four times over', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 13 }), (scores, raw) => {
        const table = countScores(scores);
        const fourfold = table.map(({ score, count }) => ({ score, count: 4 * count }));
        for (const method of ['clopperPearson', 'wilson', 'wald'] as const) {
          const { percentile, lower, upper } = percentileInterval(table, raw, { method });
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(100);
          expect(lower).toBeLessThanOrEqual(percentile + 1e-9);
          expect(upper).toBeGreaterThanOrEqual(percentile - 1e-9);
          const wider = percentileInterval(table, raw, { method, confidence: 0.99 });
          expect(wider.upper - wider.lower).toBeGreaterThanOrEqual(upper - lower - 1e-9);
          const more = percentileInterval(fourfold, raw, { method });
          expect(more.percentile).toBeCloseTo(percentile, 9);
          expect(more.upper - more.lower).toBeLessThanOrEqual(upper - lower + 1e-9);
        }
      }),
    );
  });
});

describe('the ranks of a score interval', () => {
  test('are the ranks of its ends, counted or read from the normal distribution', () => {
    const range = percentileRange({ lower: 2.2, upper: 3.8 }, normal);
    expect(range.lower).toBeCloseTo(15.8655, 4);
    expect(range.upper).toBeCloseTo(84.1345, 4);
    const counts = countScores([1, 2, 2, 3, 4, 5]);
    const counted: Norm = { ...details, n: 6, counts };
    expect(percentileRange({ lower: 2, upper: 4 }, counted)).toEqual({
      lower: percentileRank(counts, 2),
      upper: percentileRank(counts, 4),
    });
    expect(normPercentile(normal, 3)).toBeCloseTo(50, 12);
  });

  test('the moments of a counted norm are those of its scores', () => {
    const two: Norm = {
      ...details,
      n: 2,
      counts: [
        { score: 3, count: 1 },
        { score: 5, count: 1 },
      ],
    };
    expect(normMoments(two).mean).toBe(4);
    expect(normMoments(two).sd).toBeCloseTo(Math.SQRT2, 12);
    expect(normMoments(normal)).toEqual({ mean: 3, sd: 0.8 });
  });
});

describe('bands', () => {
  const ranges = [
    { id: 'low', title: { en: 'low', de: 'niedrig' }, from: 1 },
    { id: 'middle', title: { en: 'middle', de: 'mittel' }, from: 2.5 },
    { id: 'high', title: { en: 'high', de: 'hoch' }, from: 3.5 },
  ];
  const scale = { bands: { on: 'score' as const, ranges }, reliability };
  const bandAt = (score: number, norm: Norm | undefined = normal) =>
    bandOf(scale, { ...scored, score }, norm);

  test('a border belongs to the band above it, also where rounding left the score a hair below', () => {
    expect(bandAt(2.5)?.band.id).toBe('middle');
    expect(bandAt(2.5 - 1e-13)?.band.id).toBe('middle');
    expect(bandAt(2.49)?.band.id).toBe('low');
    expect(bandAt(1)?.band.id).toBe('low');
    expect(bandAt(5)?.band.id).toBe('high');
  });

  test('no band is claimed more surely than the interval allows', () => {
    const precise: Norm = { ...normal, sd: 0.1 };
    expect(bandAt(3, precise)).toMatchObject({ sure: true, reach: [{ id: 'middle' }] });
    expect(bandAt(3.45, precise)).toMatchObject({
      sure: false,
      reach: [{ id: 'middle' }, { id: 'high' }],
      band: { id: 'middle' },
    });
    expect(bandAt(3)).toMatchObject({
      sure: false,
      reach: [{ id: 'low' }, { id: 'middle' }, { id: 'high' }],
    });
    expect(bandOf({ bands: scale.bands }, scored, normal)).toMatchObject({
      sure: null,
      interval: null,
      reach: [{ id: 'middle' }],
    });
    expect(bandOf(scale, scored)).toMatchObject({ sure: null, interval: null });
  });

  test('bands of percentiles go by the rank in the norm, and their interval too', () => {
    const onRank = {
      bands: {
        on: 'percentile' as const,
        ranges: [
          { id: 'lower', title: 'lower half', from: 0 },
          { id: 'upper', title: 'upper half', from: 50 },
        ],
      },
      reliability,
    };
    expect(bandOf(onRank, { ...scored, score: 4.9 }, normal)).toMatchObject({
      band: { id: 'upper' },
      sure: true,
    });
    const middle = bandOf(onRank, { ...scored, score: 3.1 }, normal);
    expect(middle).toMatchObject({ band: { id: 'upper' }, sure: false, interval: { confidence: 0.95 } });
    expect(middle?.interval?.lower).toBeLessThan(50);
    expect(() => bandOf(onRank, scored)).toThrow(expect.objectContaining({ code: 'invalid_scale' }));
  });

  test('no bands or no score is no band; a forced choice has none', () => {
    expect(bandOf({ reliability }, scored, normal)).toBeNull();
    expect(bandOf(scale, { ...scored, score: null }, normal)).toBeNull();
    expect(() => bandOf(scale, { ...scored, ipsative: true }, normal)).toThrow(
      expect.objectContaining({ code: 'ipsative_score' }),
    );
  });

  test('every score has exactly one band, within what its interval reaches; a higher score never a lower band', () => {
    const order = ranges.map(({ id }) => id);
    const score = fc.double({ min: 1, max: 5, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [low, high] = [bandAt(Math.min(a, b)), bandAt(Math.max(a, b))];
        expect(order.indexOf(low?.band.id ?? '')).toBeGreaterThanOrEqual(0);
        expect(order.indexOf(high?.band.id ?? '')).toBeGreaterThanOrEqual(order.indexOf(low?.band.id ?? ''));
        expect(low?.reach).toContain(low?.band);
        expect(low?.sure).toBe(low?.reach.length === 1);
      }),
    );
  });

  test.each([
    [{ sd: 0.1, score: 3 }, 'en', '“middle”'],
    [{ sd: 0.1, score: 3.45 }, 'en', 'between “middle” and “high”'],
    [{ sd: 0.1, score: 3.45 }, 'de-AT', 'zwischen „mittel“ und „hoch“'],
    [{ sd: 0.8, score: 3 }, 'en-US', 'uncertain, from “low” to “high”'],
    [{ sd: 0.8, score: 3 }, 'de', 'unsicher, von „niedrig“ bis „hoch“'],
  ])('%j in %s reads %s', ({ sd, score }, locale, text) => {
    const verdict = bandAt(score, { ...normal, sd });
    expect(verdict && bandText(verdict, locale)).toBe(text);
  });

  test('where the error is not known, the words say so', () => {
    const verdict = bandOf(scale, scored);
    expect(verdict && bandText(verdict, 'en')).toBe('“middle” (how sure is not known)');
    expect(verdict && bandText(verdict, 'de')).toBe('„mittel“ (wie sicher, ist nicht bekannt)');
  });
});

/** Adds up the terms one by one: nothing shared with the beta distribution behind the interval. */
function binomialAtMost(x: number, n: number, p: number): number {
  let logTerm = n * Math.log1p(-p);
  let sum = x >= 0 ? Math.exp(logTerm) : 0;
  for (let k = 1; k <= x; k++) {
    logTerm += Math.log((n - k + 1) / k) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(logTerm);
  }
  return sum;
}
