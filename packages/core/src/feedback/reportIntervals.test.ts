import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregateFeedback } from './aggregateFeedback.ts';
import { compareSelfOther } from './compareSelfOther.ts';
import type { FeedbackReport } from './FeedbackReport.ts';
import type { RaterGroupKind } from './raterGroup.ts';
import { figureIntervalSchema, reportIntervals } from './reportIntervals.ts';

const group = (kind: RaterGroupKind, answers: number[]) => ({
  id: kind,
  kind,
  raters: answers.map((a) => ({ answers: { a } })),
});
const report = aggregateFeedback({
  items: ['a'],
  groups: [
    group('self', [5]),
    group('manager', [2]),
    group('peer', [3, 4, 5]),
    group('directReport', [1, 1]),
  ],
});
const items = [{ item: 'a', min: 1, max: 5 }];
const byGroup = (options: Parameters<typeof reportIntervals>[2], of: FeedbackReport = report) =>
  Object.fromEntries(reportIntervals(of, items, options).map((one) => [one.group, one]));

describe('the width of an interval', () => {
  test('follows from the number of raters and the reliability of their kind', () => {
    const found = byGroup({ sd: 0.25 });
    expect(Object.keys(found)).toEqual(['self', 'manager', 'peer', 'others']);
    expect(found.self?.standardError).toBeCloseTo(Math.sqrt(0.5), 12);
    expect(found.manager?.standardError).toBeCloseTo(Math.sqrt(0.5), 12);
    expect(found.peer?.standardError).toBeCloseTo(Math.sqrt(0.63 / 3), 12);
    expect(found.others?.standardError).toBeCloseTo(Math.sqrt((0.5 + 0.63 / 3) / 4), 12);
    expect(found.peer?.lower).toBeCloseTo(4 - 1.2815515655446 * Math.sqrt(0.21), 12);
    for (const one of Object.values(found)) expect(figureIntervalSchema.parse(one)).toEqual(one);
  });

  test('ends at the ends of the answer format', () => {
    const { self, manager } = byGroup({ sd: 0.25, confidence: 0.99 });
    expect([self?.upper, manager?.lower]).toEqual([5, 1]);
  });

  test('is that of the comparison with the leader: half-widths add up in squares', () => {
    const { self, others } = byGroup({ sd: 0.25 });
    const [compared] = compareSelfOther(report, { cut: 3, sd: 1 });
    const margin = 1.2815515655446 * Math.hypot(self?.standardError ?? 0, others?.standardError ?? 0);
    expect(compared?.margin).toBeCloseTo(margin, 12);
  });
});

test('how far raters lie apart moves no width', () => {
  const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(answers, fc.integer({ min: 1, max: 5 }), (given, same) => {
      const widths = (raters: number[]) =>
        reportIntervals(aggregateFeedback({ items: ['a'], groups: [group('peer', raters)] }), items, {
          sd: 0.25,
        }).map(({ standardError }) => standardError);
      expect(widths(given)).toEqual(widths(given.map(() => same)));
    }),
  );
});

test('more raters make an interval narrower, more confidence wider', () => {
  const width = (raters: number, confidence: number) => {
    const many = aggregateFeedback({ items: ['a'], groups: [group('peer', Array(raters).fill(3))] });
    const { peer } = byGroup({ sd: 0.1, confidence }, many);
    return (peer?.upper ?? 0) - (peer?.lower ?? 0);
  };
  expect(width(6, 0.8)).toBeCloseTo(width(3, 0.8) / Math.sqrt(2), 12);
  expect(width(3, 0.95)).toBeGreaterThan(width(3, 0.8));
});

test('items that are not asked for are left out', () => {
  expect(reportIntervals(report, [{ item: 'b', min: 1, max: 5 }], { sd: 0.25 })).toEqual([]);
});

test.each([
  ['invalid_scale', items, { sd: 0 }],
  ['invalid_scale', items, { sd: Number.NaN }],
  ['invalid_scale', items, { sd: 0.25, selfReliability: 1.1 }],
  ['invalid_scale', [{ item: 'a', min: 5, max: 1 }], { sd: 0.25 }],
  ['invalid_probability', items, { sd: 0.25, confidence: 1 }],
])('throws %s', (code, list, options) => {
  expect(() => reportIntervals(report, list, options)).toThrow(expect.objectContaining({ code }));
});
