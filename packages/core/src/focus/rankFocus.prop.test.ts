import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FocusBehavior, type FocusInput, focusFactors, focusModes } from './FocusInput.ts';
import type { RankedBehavior } from './FocusRanking.ts';
import { rankFocus } from './rankFocus.ts';

const share = fc.option(fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20));
const inputs = fc.record(Object.fromEntries(focusFactors.map((factor) => [factor, share])));
const rankings: fc.Arbitrary<FocusInput> = fc.record({
  behaviors: fc
    .array(inputs, { minLength: 1, maxLength: 9 })
    .map((list) => list.map((own, index): FocusBehavior => ({ id: `b${index}`, ...own }))),
  seed: fc.integer(),
  mode: fc.constantFrom(...focusModes),
  draws: fc.constant(40),
});

/** Behaviors of which this much is known, in a ranking that is the same at each run. */
const rankingOf = (...known: Omit<FocusBehavior, 'id'>[]): FocusInput => ({
  behaviors: known.map((own, index) => ({ id: `b${index}`, ...own })),
  seed: 1,
  mode: focusModes[0],
  draws: 40,
});

test('contributions add up to the difference, and differences give the order', () => {
  fc.assert(
    fc.property(rankings, (input) => {
      const { behaviors, mode } = rankFocus(input);
      const neutral =
        rankFocus({ behaviors: [{ id: 'neutral' }], seed: 1, mode }).behaviors[0]?.leverage ?? Number.NaN;
      behaviors.forEach(({ contributions, difference, leverage, rank }, index) => {
        expect(contributions.reduce((sum, { value }) => sum + value, 0)).toBe(difference);
        const expected = mode === 'additive' ? leverage - neutral : Math.log(leverage / neutral);
        expect(Math.abs(difference - expected)).toBeLessThan(1e-12);
        const next = behaviors[index + 1];
        if (next && next.rank > rank) expect(difference).toBeGreaterThan(next.difference);
      });
    }),
  );
});

test('the swap swaps, and a thousandth less of it does not', () => {
  let swaps = 0;
  fc.assert(
    fc.property(rankings, (input) => {
      const before = rankFocus(input).behaviors;
      for (const { id, swap, rank } of before) {
        if (!swap) continue;
        swaps += 1;
        const { neighbor, factor, from, to } = swap;
        const wasBetter = rank < (before.find((one) => one.id === neighbor)?.rank ?? 0);
        const isBetter = (value: number) => {
          const behaviors = input.behaviors.map((one) => (one.id === id ? { ...one, [factor]: value } : one));
          const after = rankFocus({ ...input, behaviors }).behaviors;
          const rankOf = (name: string) => after.find((one) => one.id === name)?.rank ?? Number.NaN;
          return Math.sign(rankOf(neighbor) - rankOf(id));
        };
        expect(isBetter(to)).toBe(wasBetter ? -1 : 1);
        // A tie at most: within a billionth of the score two behaviors share a rank.
        expect(isBetter(from + 0.999 * (to - from))).not.toBe(wasBetter ? -1 : 1);
        expect(isBetter(from + 0.9 * (to - from))).toBe(wasBetter ? 1 : -1);
      }
    }),
    { numRuns: 40, examples: [[rankingOf({ importance: 0.6 }, { importance: 0.5 })]] },
  );
  expect(swaps).toBeGreaterThan(0);
});

test('no smaller change of any input moves a behavior past another', () => {
  fc.assert(
    fc.property(rankings, fc.double({ min: -0.99, max: 0.99, noNaN: true }), (input, part) => {
      const before = rankFocus(input).behaviors;
      for (const { id, swap, contributions } of before) {
        for (const { factor } of swap ? contributions : []) {
          const own = input.behaviors.find((one) => one.id === id);
          const size = swap ? Math.abs(swap.to - swap.from) : 0;
          const value = Math.min(1, Math.max(0, (own?.[factor] ?? 0.5) + part * size));
          const behaviors = input.behaviors.map((one) => (one.id === id ? { ...one, [factor]: value } : one));
          const after = rankFocus({ ...input, behaviors }).behaviors;
          const rankIn = (list: typeof before, name: string) =>
            list.find((one) => one.id === name)?.rank ?? Number.NaN;
          for (const { id: other } of before) {
            const then = Math.sign(rankIn(before, other) - rankIn(before, id));
            const now = Math.sign(rankIn(after, other) - rankIn(after, id));
            expect(then * now).toBeGreaterThanOrEqual(0);
          }
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('neither the order nor the names of behaviors matter', () => {
  fc.assert(
    fc.property(rankings, (input) => {
      const before = rankFocus(input);
      expect(rankFocus({ ...input, behaviors: input.behaviors.toReversed() })).toEqual(before);
      const renamed = rankFocus({
        ...input,
        behaviors: input.behaviors.map((one) => ({ ...one, id: `z${9 - Number(one.id.slice(1))}` })),
      });
      const facts = ({ behaviors, agreement }: typeof before) => ({
        agreement,
        ranked: new Map(
          behaviors.map(({ id, rank, leverage, stability }) => [
            id.startsWith('z') ? `b${9 - Number(id.slice(1))}` : id,
            { rank, leverage, stability },
          ]),
        ),
      });
      expect(facts(renamed)).toEqual(facts(before));
    }),
  );
});

test('at least three behaviors, or all, are in the top 3 of every draw', () => {
  fc.assert(
    fc.property(rankings, (input) => {
      const shares = rankFocus(input).behaviors.map(({ stability }) => stability.weightings);
      const sum = shares.reduce((total, value) => total + value, 0);
      expect(sum).toBeGreaterThanOrEqual(Math.min(3, shares.length) - 1e-9);
      expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});

const numbersOf = ({ id, rank, tied, leverage, contributions, swap, stability }: RankedBehavior) => ({
  ...{ id, rank, tied, leverage, contributions, swap, stability },
});

test('a missing input counts exactly as a medium one, adds nothing and is flagged', () => {
  let missing = 0;
  fc.assert(
    fc.property(rankings, (input) => {
      const filled = rankFocus({
        ...input,
        behaviors: input.behaviors.map((one) => ({
          ...one,
          ...Object.fromEntries(focusFactors.map((factor) => [factor, one[factor] ?? 0.5])),
        })),
      });
      const ranking = rankFocus(input);
      ranking.behaviors.forEach((one, index) => {
        expect(numbersOf(one)).toEqual(numbersOf(filled.behaviors[index] ?? one));
        const given = input.behaviors.find(({ id }) => id === one.id);
        for (const { factor, value } of one.contributions) {
          const flagged = one.flags.some((flag) => flag.code === 'missing' && flag.factor === factor);
          expect(flagged).toBe((given?.[factor] ?? null) === null);
          if (flagged) expect(value).toBe(0);
          missing += flagged ? 1 : 0;
        }
      });
    }),
    { examples: [[rankingOf({})]] },
  );
  expect(missing).toBeGreaterThan(0);
});

test('a top lever is alone in first place and in the top 3 of at least half of the draws, else there is none', () => {
  const levels = fc.array(
    fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20),
    {
      minLength: 5,
      maxLength: 5,
    },
  );
  const equal = { importance: 0.5, visibility: 0.5 };
  const steady = Array.from({ length: 9 }, () => [0.5, 0.5, 0.5, 0.5, 0.5]);
  const named = { yes: 0, no: 0 };
  fc.assert(
    fc.property(rankings, fc.array(levels, { minLength: 9, maxLength: 9 }), (input, panels) => {
      const raterSamples = Object.fromEntries(
        input.behaviors.map(({ id }, index) => [id, panels[index] ?? []]),
      );
      const { topLever, behaviors } = rankFocus({ ...input, raterSamples });
      const [first, second] = behaviors;
      const { weightings = 0, raters } = first?.stability ?? {};
      const holds = second?.rank !== 1 && Math.min(weightings, raters ?? 1) >= 0.5;
      expect(topLever).toBe(holds ? first?.id : null);
      named[holds ? 'yes' : 'no'] += 1;
    }),
    // One that is alone leads, two that are equal do not.
    {
      examples: [
        [rankingOf(equal), steady],
        [rankingOf(equal, equal), steady],
      ],
    },
  );
  expect(Math.min(named.yes, named.no)).toBeGreaterThan(0);
});

test('a behavior that is better in every input is first in every mode and under every weighting', () => {
  fc.assert(
    fc.property(rankings, (input) => {
      const best = { importance: 1, visibility: 1, malleability: 1, fit: 1, effort: 0, use: 0 };
      const level = input.mode === 'strengthsFirst' ? 1 : 0;
      const behaviors = [
        ...input.behaviors.map((one) => ({
          id: one.id,
          ...Object.fromEntries(focusFactors.map((factor) => [factor, 0.1 + 0.8 * (one[factor] ?? 0.5)])),
        })),
        { id: 'best', level, ...best },
      ];
      const [first] = rankFocus({ ...input, behaviors }).behaviors;
      expect(first).toMatchObject({ id: 'best', rank: 1, tied: false });
      expect(first?.stability.weightings).toBe(1);
      expect(first?.stability.first?.weightings).toBe(1);
    }),
  );
});

test('more importance, visibility, malleability or fit, or less effort, never lowers a behavior', () => {
  const turn = fc.constantFrom(...(['importance', 'visibility', 'malleability', 'fit', 'effort'] as const));
  fc.assert(
    fc.property(rankings, turn, fc.integer({ min: 0, max: 20 }), (input, factor, twentieths) => {
      const rankOf = (behaviors: readonly FocusBehavior[]) =>
        rankFocus({ ...input, behaviors }).behaviors.find(({ id }) => id === 'b0')?.rank ?? Number.NaN;
      const [own, ...others] = input.behaviors;
      if (!own) return;
      const present = own[factor] ?? 0.5;
      const value = twentieths / 20;
      const better = factor === 'effort' ? Math.min(present, value) : Math.max(present, value);
      expect(rankOf([{ ...own, [factor]: better }, ...others])).toBeLessThanOrEqual(rankOf(input.behaviors));
    }),
  );
});
