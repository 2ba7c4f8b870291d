import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bfiCodes, bfiInstrument, bfiItems, bfiRows } from '../../../test/golden/bfi.ts';
import golden from '../../../test/golden/bfi_scales.json' with { type: 'json' };
import { testInstrument } from '../../../test/support/testInstrument.ts';
import { correlationMatrix, covarianceMatrix, mean, variance } from '../../math/index.ts';
import { cronbachAlpha } from '../../psychometrics/index.ts';
import type { Instrument } from '../instrument/instrument.ts';
import { parseInstrument } from '../instrument/parse/parseInstrument.ts';
import { compareWithNorm } from '../norms/compareWithNorm.ts';
import { scoreMatrix } from '../scoring/bulk/scoreMatrix.ts';
import { compileInstrument } from '../scoring/compileInstrument.ts';
import { scoreResponses } from '../scoring/scoreResponses.ts';
import { compositeMatrix } from './compositeMatrix.ts';
import { compositeReliability } from './compositeReliability.ts';
import { scoreComposites } from './scoreComposites.ts';

/** The five golden scales, with alphas, norms and correlations of the golden sample, and two composites. */
function withComposites(minValid = 0.8): Instrument {
  const plain = bfiInstrument(minValid);
  const ids = plain.scales.map(({ id }) => id);
  const policy = golden.policies.mean_any;
  const parsed = parseInstrument({
    ...plain,
    scales: plain.scales.map((scale, index) => ({
      ...scale,
      reliability: { alpha: golden.psych_scoreItems.none.alpha[index], source: 'golden' },
    })),
    norms: ids.map((scale, index) => ({
      scale,
      sample: 'Golden',
      date: '2026-01-31',
      n: policy.n[index],
      mean: policy.mean[index],
      sd: policy.sd[index],
    })),
    composites: [
      {
        id: 'warm',
        title: 'Warm',
        score: 'pomp',
        scales: [
          { scale: 'agree', weight: 2 },
          { scale: 'neuroticism', keyed: -1 },
        ],
        correlations: {
          values: [
            [1, -0.185],
            [-0.185, 1],
          ],
          source: 'golden',
        },
      },
      {
        id: 'all',
        title: 'All',
        score: 'standardized',
        minValid: 0.6,
        scales: ids.map((scale) => ({ scale, keyed: scale === 'neuroticism' ? -1 : 1 })),
        correlations: { values: golden.psych_scoreItems.none.cor, source: 'golden' },
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const instrument = withComposites();
const compiled = compileInstrument(instrument);
const answersOf = (row: readonly (number | null)[]) =>
  Object.fromEntries(bfiItems.map((item, index) => [item, row[index] ?? null]));

describe('one person', () => {
  const row = bfiRows[0] ?? [];
  const sheet = scoreResponses(compiled, answersOf(row));
  const composites = scoreComposites(instrument, sheet);

  test('percent of maximum: the weighted mean, a reversed scale counted from the other end', () => {
    const agree = sheet.scales.agree?.pomp ?? Number.NaN;
    const neuroticism = sheet.scales.neuroticism?.pomp ?? Number.NaN;
    expect(composites.warm?.score).toBeCloseTo((2 * agree + (100 - neuroticism)) / 3, 12);
    expect(composites.warm).toMatchObject({ form: 'pomp', z: null, valid: 2, scales: 2, ipsative: false });
  });

  test('standardized: the mean of the z-scores in the sample, and a z of its own', () => {
    const zs = instrument.scales.map(({ id }, index) => {
      const score = sheet.scales[id]?.score ?? Number.NaN;
      const z =
        (score - (golden.policies.mean_any.mean[index] ?? 0)) / (golden.policies.mean_any.sd[index] ?? 1);
      return id === 'neuroticism' ? -z : z;
    });
    expect(composites.all?.score).toBeCloseTo(mean(zs), 12);
    expect(composites.all?.z).toBeCloseTo(mean(zs) / (composites.all?.sd ?? 0), 12);
    expect(Math.abs(composites.all?.z ?? 0)).toBeGreaterThan(Math.abs(composites.all?.score ?? 0));
  });

  test('a composite can be compared with a norm of its own', () => {
    const norm = { scale: 'warm', sample: 'Demo', date: '2026-01-31', n: 90, mean: 60, sd: 12 };
    const warm = composites.warm ?? { score: null, ipsative: false };
    expect(compareWithNorm(warm, norm)?.z).toBeCloseTo(((warm.score ?? 0) - 60) / 12, 12);
    expect(parseInstrument({ ...instrument, norms: [...(instrument.norms ?? []), norm] }).ok).toBe(true);
  });

  test('a missing scale leaves the mean to the others, where the composite allows it', () => {
    const noAgree = row.map((answer, index) => (bfiItems[index]?.startsWith('A') ? null : answer));
    const partly = scoreComposites(instrument, scoreResponses(compiled, answersOf(noAgree)));
    expect(partly.warm).toMatchObject({ score: null, valid: 1, sd: null, reliability: null });
    expect(partly.all).toMatchObject({ valid: 4, scales: 5, reliability: null, z: null });
    expect(partly.all?.score).not.toBeNull();
    const nothing = scoreComposites(instrument, scoreResponses(compiled, {}));
    expect(nothing.all).toMatchObject({ score: null, valid: 0 });
  });

  test('a forced choice, a scale that was not scored and a missing norm are refused', () => {
    const forced = scoreResponses(testInstrument(), { E1: 1, E2: 1, E3: 1, P1: 0, P2: 0 });
    const composite = {
      id: 'c',
      title: 'C',
      score: 'pomp' as const,
      scales: [{ scale: 'planning' }, { scale: 'autonomy' }],
    };
    const source = { scales: instrument.scales, composites: [composite] };
    const refusal = (code: string) => expect.objectContaining({ code });
    expect(() => scoreComposites(source, forced)).toThrow(refusal('ipsative_score'));
    expect(() => scoreComposites(source, { scales: {} })).toThrow(refusal('invalid_scale'));
    const { norms: _, ...rest } = instrument;
    expect(() => scoreComposites(rest, sheet)).toThrow(refusal('invalid_scale'));
    expect(scoreComposites({ scales: [] }, sheet)).toEqual({});
    const demo = compileInstrument(testInstrument());
    expect(() => compositeMatrix(source, demo, new Uint8Array(6), 1)).toThrow(refusal('ipsative_score'));
    expect(() => compositeMatrix(source, compiled, new Uint8Array(25), 1)).toThrow(refusal('invalid_scale'));
  });
});

describe('many people', () => {
  const bulk = compositeMatrix(instrument, compiled, bfiCodes(), bfiRows.length);

  test('have the same numbers as one by one', () => {
    bfiRows.forEach((row, person) => {
      const single = scoreComposites(instrument, scoreResponses(compiled, answersOf(row)));
      for (const id of ['warm', 'all']) {
        if (!Object.is(bulk[id]?.[person], single[id]?.score ?? Number.NaN)) {
          expect.fail(`${id} of person ${person}: ${bulk[id]?.[person]} is not ${single[id]?.score}`);
        }
      }
    });
  });

  test('spread as the correlations say', () => {
    const any = withComposites(0);
    const source = compileInstrument(any);
    const columns = scoreMatrix(source, bfiCodes(), bfiRows.length);
    const rows = bfiRows.map((_, person) => any.scales.map(({ id }) => columns[id]?.[person] ?? Number.NaN));
    const values = correlationMatrix(covarianceMatrix(rows));
    const known: Instrument = {
      ...any,
      composites: (any.composites ?? [])
        .slice(1)
        .map((one) => ({ ...one, correlations: { values, source: 'own' } })),
    };
    const scores = Array.from(compositeMatrix(known, source, bfiCodes(), bfiRows.length).all ?? []);
    const first = scoreComposites(known, scoreResponses(source, answersOf(bfiRows[0] ?? []))).all;
    expect(first?.sd).toBeCloseTo(Math.sqrt(variance(scores)), 10);
    expect(first?.reliability).toBeGreaterThan(0.7);
  });
});

describe('the reliability of a composite', () => {
  test('the example', () => {
    const { sd, reliability } = compositeReliability({
      weights: [1, 1],
      sds: [1, 1],
      reliabilities: [0.8, 0.7],
      correlations: [
        [1, 0.5],
        [0.5, 1],
      ],
    });
    expect(sd).toBeCloseTo(Math.sqrt(3), 12);
    expect(reliability).toBeCloseTo(1 - 0.5 / 3, 12);
  });

  test('of items whose reliability is their mean correlation is the standardized alpha', () => {
    const rows = bfiRows.flatMap((row) => {
      const items = row.slice(15, 20).filter((answer) => answer !== null);
      return items.length === 5 ? [items] : [];
    });
    const { standardized, averageR } = cronbachAlpha(rows);
    const { reliability } = compositeReliability({
      weights: [1, 1, 1, 1, 1],
      sds: [1, 1, 1, 1, 1],
      reliabilities: [averageR, averageR, averageR, averageR, averageR],
      correlations: [0, 1, 2, 3, 4].map((i) => [0, 1, 2, 3, 4].map((j) => (i === j ? 1 : averageR))),
    });
    expect(reliability).toBeCloseTo(standardized, 12);
  });

  test('of one scale is its own, turning it round or measuring it in another unit changes nothing', () => {
    const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    const size = fc.double({ min: 0.1, max: 9, noNaN: true });
    fc.assert(
      fc.property(share, share, share, size, size, (r, a, b, weight, factor) => {
        const parts = {
          weights: [weight, 1],
          sds: [1, 2],
          reliabilities: [a, b],
          correlations: [
            [1, r],
            [r, 1],
          ],
        };
        const { reliability } = compositeReliability(parts);
        const turned = compositeReliability({
          ...parts,
          weights: [-weight, 1],
          correlations: [
            [1, -r],
            [-r, 1],
          ],
        });
        expect(turned.reliability).toBeCloseTo(reliability, 10);
        const scaled = compositeReliability({ ...parts, sds: [factor, 2 * factor] });
        expect(scaled.reliability).toBeCloseTo(reliability, 10);
        const alone = compositeReliability({
          weights: [weight],
          sds: [factor],
          reliabilities: [a],
          correlations: [[1]],
        });
        expect(alone.reliability).toBeCloseTo(a, 10);
        expect(alone.sd).toBeCloseTo(weight * factor, 10);
      }),
    );
  });

  test('scales that cancel one another out, or lists that do not fit, are refused', () => {
    const parts = {
      weights: [1, -1],
      sds: [1, 1],
      reliabilities: [0.8, 0.8],
      correlations: [
        [1, 1],
        [1, 1],
      ],
    };
    const refusal = expect.objectContaining({ code: 'invalid_scale' });
    expect(() => compositeReliability(parts)).toThrow(refusal);
    expect(() => compositeReliability({ ...parts, weights: [1, 1], sds: [1] })).toThrow(refusal);
    expect(() => compositeReliability({ ...parts, weights: [1, 1], sds: [1, 0] })).toThrow(refusal);
    expect(() => compositeReliability({ ...parts, weights: [1, 1], reliabilities: [0.8, 1.1] })).toThrow(
      refusal,
    );
    expect(compositeReliability({ ...parts, weights: [1, 1] }).sd).toBe(2);
  });
});
