import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testInstrument } from '../../test/support/testInstrument.ts';
import { compileInstrument, scaleReliability } from '../assessment/index.ts';
import { isCoachingError } from '../errors/index.ts';
import { averageDeviation } from './averageDeviation.ts';
import { cronbachAlpha } from './cronbachAlpha.ts';
import { guttmanLambda6 } from './guttmanLambda6.ts';
import { intraclassCorrelation } from './intraclassCorrelation.ts';
import { type ItemStatistics, itemStatistics, suspectKeys } from './itemStatistics.ts';
import { lindellAgreement } from './lindellAgreement.ts';
import { omegaTotal } from './omegaTotal.ts';
import { reliableChange } from './reliableChange.ts';
import type { Rows } from './rows.ts';
import { splitHalf } from './splitHalf.ts';
import { withinGroupAgreement } from './withinGroupAgreement.ts';

const range = { min: 1, max: 5 };

/** Complete answers on 1..5: a common level, and each item's own step away from it. */
const samples = fc.integer({ min: 3, max: 6 }).chain((items) =>
  fc.array(
    fc
      .tuple(
        fc.integer({ min: 1, max: 5 }),
        ...Array.from({ length: items }, () => fc.integer({ min: -1, max: 1 })),
      )
      .map(([level, ...steps]) => steps.map((step) => Math.min(5, Math.max(1, level + step)))),
    { minLength: 12, maxLength: 30 },
  ),
);

/** Every figure of a sample that speaks about the scale as a whole. */
function wholeScale(rows: Rows): number[] {
  const alpha = cronbachAlpha(rows);
  return [alpha.raw, alpha.standardized, alpha.averageR, guttmanLambda6(rows), omegaTotal(rows).omega];
}

function halves(rows: Rows): number[] {
  return Object.values(splitHalf(rows));
}

function fit({ itemRest, alphaIfDropped }: ItemStatistics): number[] {
  return [itemRest ?? 0, alphaIfDropped ?? 0];
}

/** Runs `check` on samples for which all figures exist, and fails where these are rare. */
function forSamples(check: (rows: readonly (readonly number[])[]) => void, runs = 40): void {
  let checked = 0;
  fc.assert(
    fc.property(samples, (rows) => {
      if (!exists(() => wholeScale(rows)) || !exists(() => halves(rows)) || omegaTotal(rows).heywood) return;
      check(rows);
      checked++;
    }),
    { numRuns: runs },
  );
  expect(checked).toBeGreaterThan(runs / 4);
}

function exists(figures: () => unknown): boolean {
  try {
    figures();
    return true;
  } catch (error) {
    if (!isCoachingError(error)) throw error;
    return false;
  }
}

test('the order of respondents changes nothing', () => {
  forSamples((rows) => {
    const turned = rows.toReversed();
    expectClose(wholeScale(turned), wholeScale(rows));
    expectClose(halves(turned), halves(rows));
    const [ours, theirs] = [rows, turned].map((sample) => itemStatistics(sample, { range }));
    ours?.forEach((item, index) => {
      expectClose(numbers(theirs?.[index]), numbers(item));
    });
  });
});

test('the order of items changes nothing but their places', () => {
  forSamples((rows) => {
    const turned = rows.map((row) => row.toReversed());
    expectClose(wholeScale(turned), wholeScale(rows));
    const items = rows[0]?.length ?? 0;
    const backwards = itemStatistics(turned, { range }).map((one) => ({
      ...one,
      item: items - 1 - one.item,
    }));
    itemStatistics(rows, { range }).forEach((one, index) => {
      expectClose(numbers(backwards.at(-1 - index)), numbers(one));
    });
    const first = rows[0]?.flatMap((_, item) => (item % 2 === 0 ? items - 1 - item : [])) ?? [];
    expectClose(Object.values(splitHalf(turned, { first })), halves(rows));
  });
});

test('turning a key together with its answers leaves the covariances, from which all these figures come', () => {
  const keyed = (rows: readonly (readonly number[])[], keys: readonly (1 | -1)[]) => {
    const items = rows[0]?.map((_, item) => `i${item}`) ?? [];
    const compiled = compileInstrument({
      ...testInstrument(),
      formats: { rating: { kind: 'rating', ...range } },
      items: items.map((id) => ({ id, text: id, format: 'rating' })),
      scales: [
        {
          id: 'scale',
          title: 'Scale',
          score: 'mean',
          items: items.map((item, index) => ({ item, keyed: keys[index] ?? 1 })),
        },
      ],
      norms: [],
    });
    const codes = Uint8Array.from(items.flatMap((_, item) => rows.map((row) => row[item] ?? 0)));
    const { covariances, raw } = scaleReliability(compiled, 'scale', codes, rows.length);
    return { covariances, raw };
  };
  const ones: (1 | -1)[] = [1, 1, 1, 1, 1, 1];
  forSamples((rows) => {
    const straight = keyed(rows, ones);
    const turned = keyed(
      rows.map((row) => row.with(1, 6 - (row[1] ?? 0))),
      ones.with(1, -1),
    );
    expectClose(turned.covariances.flat(), straight.covariances.flat());
    expectClose([turned.raw], [straight.raw]);
    expectClose([cronbachAlpha(rows).raw], [straight.raw]);
    // The bulk function counts into large tables, so a few samples take as long as hundreds elsewhere.
  }, 12);
});

test('turning the whole scale round turns means and ends, and leaves reliability and fit', () => {
  forSamples((rows) => {
    const turned = rows.map((row) => row.map((answer) => 6 - answer));
    expectClose(wholeScale(turned), wholeScale(rows));
    expectClose(halves(turned), halves(rows));
    const backwards = itemStatistics(turned, { range });
    itemStatistics(rows, { range }).forEach((one, index) => {
      const other = backwards[index];
      expectClose(
        numbers(other && { ...other, mean: 6 - other.mean, floor: other.ceiling, ceiling: other.floor }),
        numbers(one),
      );
    });
  });
});

test('an item turned alone, against the others, becomes suspect', () => {
  let found = 0;
  forSamples((rows) => {
    const turned = itemStatistics(rows.map((row) => row.with(0, 6 - (row[0] ?? 0))));
    const before = itemStatistics(rows)[0]?.itemRest ?? 0;
    // Only this item is turned, so its correlation with the unturned rest changes sign and nothing else.
    expect(turned[0]?.itemRest).toBeCloseTo(-before, 10);
    expect(suspectKeys(turned).some(({ item }) => item === 0)).toBe(before > 0);
    if (before > 0) found++;
  });
  expect(found).toBeGreaterThan(5);
});

test('everybody twice: reliability and fit stay; deviations shrink by the divisor n − 1, intervals narrow', () => {
  forSamples((rows) => {
    const twice = [...rows, ...rows];
    const n = rows.length;
    expectClose(wholeScale(twice), wholeScale(rows));
    expectClose(halves(twice), halves(rows));
    const doubled = itemStatistics(twice, { range });
    itemStatistics(rows, { range }).forEach((one, index) => {
      const two = doubled[index];
      if (!two) throw new Error('as many items');
      expectClose(fit(two), fit(one));
      expectClose([two.mean, two.floor ?? 0, two.ceiling ?? 0], [one.mean, one.floor ?? 0, one.ceiling ?? 0]);
      expectClose([two.sd], [one.sd * Math.sqrt((2 * (n - 1)) / (2 * n - 1))]);
    });
    const [single, both] = [rows, twice].map((sample) => cronbachAlpha(sample).interval);
    expect((both?.upper ?? 0) - (both?.lower ?? 0)).toBeLessThan((single?.upper ?? 0) - (single?.lower ?? 0));
  });
});

test('raters: order changes no agreement; each rater twice leaves distances, and shrinks variances by n − 1', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 5 }))), {
        minLength: 2,
        maxLength: 9,
      }),
      (ratings) => {
        const n = ratings.length;
        const points = 5;
        for (const turned of [ratings.toReversed(), ratings.map((row) => row.toReversed())]) {
          expectClose([averageDeviation(turned).mean ?? -1], [averageDeviation(ratings).mean ?? -1]);
          expectClose(
            [lindellAgreement(turned, { points }) ?? -9],
            [lindellAgreement(ratings, { points }) ?? -9],
          );
          const { rwg, rwgj } = withinGroupAgreement(turned, { points });
          const straight = withinGroupAgreement(ratings, { points });
          expectClose([rwg ?? -1, rwgj ?? -1], [straight.rwg ?? -1, straight.rwgj ?? -1]);
        }
        const twice = [...ratings, ...ratings];
        expectClose([averageDeviation(twice).mean ?? -1], [averageDeviation(ratings).mean ?? -1]);
        const disagreement = 1 - (lindellAgreement(ratings, { points }) ?? 0);
        expectClose(
          [1 - (lindellAgreement(twice, { points }) ?? 0)],
          [(disagreement * 2 * (n - 1)) / (2 * n - 1)],
        );
      },
    ),
  );
});

test('agreement on targets who are all there twice: the mean squares move by their degrees of freedom', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 9 }))), {
        minLength: 3,
        maxLength: 12,
      }),
      (ratings) => {
        fc.pre(new Set(ratings.map((row) => row.reduce((sum, value) => sum + value, 0))).size > 1);
        const n = ratings.length;
        const one = intraclassCorrelation(ratings).meanSquares;
        const two = intraclassCorrelation([...ratings, ...ratings]).meanSquares;
        expectClose(
          [two.between, two.within, two.judges, two.error],
          [
            (one.between * 2 * (n - 1)) / (2 * n - 1),
            one.within,
            2 * one.judges,
            (one.error * 2 * (n - 1)) / (2 * n - 1),
          ],
        );
      },
    ),
  );
});

test('a change back is the change with the other sign', () => {
  const score = fc.double({ min: 1, max: 5, noNaN: true });
  fc.assert(
    fc.property(score, score, fc.double({ min: 0, max: 0.99, noNaN: true }), (before, after, reliability) => {
      const there = reliableChange({ before, after, sd: 0.8, reliability });
      const back = reliableChange({ before: after, after: before, sd: 0.8, reliability });
      expect([back.index + 0, back.difference + 0]).toEqual([0 - there.index, 0 - there.difference]);
      expect([back.threshold, back.reliable]).toEqual([there.threshold, there.reliable]);
    }),
  );
});

function numbers(statistics: ItemStatistics | undefined): number[] {
  return Object.values(statistics ?? {}).map((value) => value ?? -1);
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, index) => {
    const other = expected[index] ?? Number.NaN;
    expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(other)));
  });
}
