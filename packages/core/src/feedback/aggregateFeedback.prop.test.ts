import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aggregateFeedback } from './aggregateFeedback.ts';
import type { RaterGroup } from './FeedbackRound.ts';
import { raterGroupKinds } from './raterGroup.ts';

const answers = fc.record({
  a: fc.option(fc.integer({ min: 1, max: 5 })),
  b: fc.option(fc.integer({ min: 1, max: 5 })),
});
const groups: fc.Arbitrary<RaterGroup[]> = fc
  .tuple(...raterGroupKinds.map((kind) => fc.array(answers, { maxLength: kind === 'self' ? 1 : 5 })))
  .map((lists) =>
    lists.map((list, index) => {
      const kind = raterGroupKinds[index] ?? 'other';
      return { id: kind, kind, raters: list.map((one) => ({ answers: one })) };
    }),
  );
const full: RaterGroup[] = raterGroupKinds.map((kind) => ({
  id: kind,
  kind,
  raters: Array.from({ length: kind === 'self' ? 1 : 5 }, () => ({ answers: { a: 3, b: 4 } })),
}));
const report = (list: readonly RaterGroup[]) => aggregateFeedback({ items: ['a', 'b'], groups: list });

test('answers of a suppressed figure move no published number', () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: 1, max: 5 }), (list, other) => {
      const before = report(list);
      const hidden = new Set(before.suppressed.map(({ item, group }) => `${item} ${group}`));
      const merged = new Set(
        before.merged.flatMap(({ item, groups: ids }) => ids.map((id) => `${item} ${id}`)),
      );
      const changed = list.map((group) => ({
        ...group,
        raters: group.raters.map(({ answers: given }) => ({
          answers: Object.fromEntries(
            Object.entries(given).map(([item, answer]) => {
              const name = `${item} ${group.id}`;
              return [item, answer !== null && hidden.has(name) && !merged.has(name) ? other : answer];
            }),
          ),
        })),
      }));
      expect(report(changed)).toEqual(before);
    }),
  );
});

test('the order of raters says nothing, and moves no number', () => {
  fc.assert(
    fc.property(groups, (list) => {
      const reversed = list.map((group) => ({ ...group, raters: group.raters.toReversed() }));
      expect(report(reversed)).toEqual(report(list));
    }),
  );
});

test('every anonymous figure rests on three raters, and some are published', () => {
  let published = 0;
  fc.assert(
    fc.property(groups, (list) => {
      for (const { group, raters } of report(list).published) {
        if (['self', 'manager', 'others'].includes(group)) continue;
        expect(raters).toBeGreaterThanOrEqual(3);
        published += 1;
      }
    }),
    { examples: [[full]] },
  );
  expect(published).toBeGreaterThan(0);
});
