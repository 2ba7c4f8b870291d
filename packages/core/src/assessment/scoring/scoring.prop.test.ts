import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testInstrument } from '../../../test/support/testInstrument.ts';
import type { InstrumentInput } from '../instrument/instrument.ts';
import { scoreMatrix } from './bulk/scoreMatrix.ts';
import { compileInstrument } from './compileInstrument.ts';
import { scoreResponses } from './scoreResponses.ts';

type Case = {
  readonly instrument: InstrumentInput;
  readonly people: readonly Readonly<Record<string, number | null>>[];
};

/** A rating instrument of any range, keys and weights, with answers in range, some of them missing. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    items: fc.integer({ min: 1, max: 12 }),
    min: fc.integer({ min: -3, max: 3 }),
    steps: fc.integer({ min: 2, max: 9 }),
    score: fc.constantFrom('mean' as const, 'sum' as const, 'pomp' as const),
    minValid: fc.double({ min: 0, max: 1, noNaN: true }),
    weighted: fc.boolean(),
  })
  .chain(({ items, min, steps, score, minValid, weighted }) => {
    const ids = Array.from({ length: items }, (_, index) => `i${index}`);
    const answer = fc.option(fc.integer({ min, max: min + steps - 1 }), { nil: null, freq: 4 });
    return fc.record({
      instrument: fc
        .array(
          fc.record({
            keyed: fc.constantFrom(1 as const, -1 as const),
            weight: fc.integer({ min: 1, max: 40 }),
          }),
          {
            minLength: items,
            maxLength: items,
          },
        )
        .map((keys) => ({
          ...testInstrument(),
          formats: { f: { kind: 'rating' as const, min, max: min + steps - 1 } },
          items: ids.map((id) => ({ id, text: id, format: 'f' })),
          scales: [
            {
              id: 's',
              title: 's',
              score,
              minValid,
              items: ids.map((item, index) => ({
                item,
                keyed: keys[index]?.keyed ?? 1,
                weight: weighted ? (keys[index]?.weight ?? 1) / 8 : 1,
              })),
            },
          ],
          norms: [],
        })),
      people: fc.array(
        fc
          .tuple(...ids.map(() => answer))
          .map((row) => Object.fromEntries(ids.map((id, index) => [id, row[index] ?? null]))),
        { minLength: 1, maxLength: 8 },
      ),
    });
  });

function bulk({ instrument, people }: Case): number[] {
  const codes = instrument.items.flatMap((item) => {
    const format = instrument.formats[item.format];
    const min = format?.kind === 'rating' ? format.min : 0;
    return people.map((answers) =>
      (answers[item.id] ?? null) === null ? 0 : (answers[item.id] ?? 0) - min + 1,
    );
  });
  return Array.from(
    scoreMatrix(compileInstrument(instrument), Uint8Array.from(codes), people.length).s ?? [],
  );
}

function single({ instrument, people }: Case): (number | null)[] {
  return people.map((answers) => scoreResponses(instrument, answers).scales.s?.score ?? null);
}

test('bulk and single scores are the same numbers', () => {
  fc.assert(
    fc.property(cases, (sample) => {
      expect(bulk(sample)).toEqual(single(sample).map((score) => score ?? Number.NaN));
    }),
  );
});

test('answers in range give a score in range or none, never NaN', () => {
  let scored = 0;
  fc.assert(
    fc.property(cases, ({ instrument, people }) => {
      for (const answers of people) {
        const scale = scoreResponses(instrument, answers).scales.s;
        if (!scale || scale.score === null) continue;
        scored++;
        expect(scale.score).toBeGreaterThanOrEqual(scale.min - 1e-9 * Math.max(1, Math.abs(scale.min)));
        expect(scale.score).toBeLessThanOrEqual(scale.max + 1e-9 * Math.max(1, Math.abs(scale.max)));
        expect(scale.pomp).toBeGreaterThanOrEqual(-1e-9);
        expect(scale.pomp).toBeLessThanOrEqual(100 + 1e-9);
      }
    }),
  );
  expect(scored).toBeGreaterThan(0);
});

test('a scale is scored exactly when the needed share of its items is answered', () => {
  fc.assert(
    fc.property(cases, ({ instrument, people }) => {
      const share = instrument.scales[0]?.minValid ?? 0.8;
      for (const answers of people) {
        const scale = scoreResponses(instrument, answers).scales.s;
        const enough = (scale?.valid ?? 0) > 0 && (scale?.valid ?? 0) >= share * (scale?.items ?? 0) - 1e-9;
        expect(scale?.score !== null).toBe(enough);
      }
    }),
  );
});

test('the order of respondents changes nothing but their order', () => {
  fc.assert(
    fc.property(cases, (sample) => {
      expect(bulk({ ...sample, people: [...sample.people].reverse() })).toEqual(bulk(sample).reverse());
    }),
  );
});

test('the order of items and of keys changes nothing', () => {
  fc.assert(
    fc.property(cases, ({ instrument, people }) => {
      const turned = {
        ...instrument,
        items: [...instrument.items].reverse(),
        scales: instrument.scales.map((scale) => ({ ...scale, items: [...scale.items].reverse() })),
      };
      expectSame(single({ instrument: turned, people }), single({ instrument, people }));
    }),
  );
});

test('turning an item and its answers round changes nothing', () => {
  fc.assert(
    fc.property(cases, ({ instrument, people }) => {
      const format = instrument.formats.f;
      if (format?.kind !== 'rating') throw new Error('the case has one rating format');
      const first = instrument.items[0]?.id ?? '';
      const turnedKeys = {
        ...instrument,
        scales: instrument.scales.map((scale) => ({
          ...scale,
          items: scale.items.map((key) =>
            key.item === first ? { ...key, keyed: key.keyed === 1 ? (-1 as const) : (1 as const) } : key,
          ),
        })),
      };
      const turnedAnswers = people.map((answers) => {
        const answer = answers[first] ?? null;
        return { ...answers, [first]: answer === null ? null : format.min + format.max - answer };
      });
      expectSame(single({ instrument: turnedKeys, people: turnedAnswers }), single({ instrument, people }));
    }),
  );
});

function expectSame(actual: readonly (number | null)[], expected: readonly (number | null)[]): void {
  expect(actual.map((score) => score === null)).toEqual(expected.map((score) => score === null));
  actual.forEach((score, index) => {
    expect(score ?? 0).toBeCloseTo(expected[index] ?? 0, 9);
  });
}
