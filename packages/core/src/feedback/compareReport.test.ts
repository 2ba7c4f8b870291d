import { expect, test } from 'vitest';
import { aggregateFeedback } from './aggregateFeedback.ts';
import { compareReport } from './compareReport.ts';
import { compareSelfOther } from './compareSelfOther.ts';

const answers = (a: number, b: number, c: number | null) => ({ answers: { a, b, c } });
const report = aggregateFeedback({
  items: ['a', 'b', 'c'],
  groups: [
    { id: 'self', kind: 'self', raters: [answers(5, 9, 3)] },
    { id: 'peer', kind: 'peer', raters: [answers(2, 1, 3), answers(2, 1, null), answers(2, 1, 3)] },
  ],
});
const five = { item: 'a', min: 1, max: 5 };
const ten = { item: 'b', min: 0, max: 10 };

test('each item is compared on its own range', () => {
  const compared = compareReport(report, [ten, five], { cut: 0.625, sd: 0.25 });
  expect(compared.map(({ item, quadrant }) => [item, quadrant])).toEqual([
    ['b', 'blindSpot'],
    ['a', 'blindSpot'],
  ]);
  expect(compared[0]?.margin).toBeCloseTo(2.5 * (compared[1]?.margin ?? 0), 12);
  expect(compared[1]).toEqual(compareSelfOther(report, { cut: 3.5, sd: 1 })[0]);
});

test('of a reversed item a low answer is the strength, and the numbers stay as published', () => {
  const [compared] = compareReport(report, [{ ...five, reversed: true }], { cut: 0.625, sd: 0.25 });
  expect(compared).toMatchObject({ self: 5, others: 2, difference: 3, quadrant: 'hiddenStrength' });
});

test('an item that only the leader has is left out', () => {
  expect(compareReport(report, [{ item: 'c', min: 1, max: 5 }], { cut: 0.5, sd: 0.25 })).toEqual([]);
});

test.each([
  ['invalid_scale', { cut: 3.75, sd: 0.25 }],
  ['invalid_scale', { cut: 0.6, sd: 0 }],
  ['invalid_scale', { cut: 0.6, sd: 0.25, selfReliability: -1 }],
  ['invalid_probability', { cut: 0.6, sd: 0.25, confidence: 0 }],
])('throws %s for %j', (code, options) => {
  expect(() => compareReport(report, [five], options)).toThrow(expect.objectContaining({ code }));
});
