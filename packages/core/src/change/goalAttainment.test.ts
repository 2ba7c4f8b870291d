import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goalAttainment } from './goalAttainment.ts';

test('the documented example', () => {
  // 10 · (2 + 0 + 1) / sqrt(0.7 · 6 + 0.3 · 16) = 30 / 3
  expect(goalAttainment([{ level: 1, weight: 2 }, { level: 0 }, { level: 1 }])).toEqual({
    score: 60,
    verdict: 'above',
    goals: 3,
  });
});

test('goals reached as expected make 50; one equal goal more or less makes what the formula says', () => {
  expect(goalAttainment([{ level: 0 }])).toEqual({ score: 50, verdict: 'asExpected', goals: 1 });
  expect(goalAttainment([{ level: -2 }])).toEqual({ score: 30, verdict: 'below', goals: 1 });
  // 10 · 3 · 2 / sqrt(0.7 · 3 + 0.3 · 9)
  expect(goalAttainment([{ level: 2 }, { level: 2 }, { level: 2 }]).score).toBeCloseTo(77.386128, 6);
  expect(goalAttainment([{ level: 1 }, { level: 1 }], { correlation: 0 }).score).toBeCloseTo(64.142136, 6);
});

test('weights that balance but for rounding are as expected', () => {
  const goals = [
    { level: 1, weight: 0.1 },
    { level: 1, weight: 0.2 },
    { level: -1, weight: 0.3 },
  ];
  expect(goals.reduce((sum, { level, weight }) => sum + level * weight, 0)).not.toBe(0);
  expect(goalAttainment(goals).verdict).toBe('asExpected');
  expect(goalAttainment(goals).score).toBeCloseTo(50, 12);
});

test('order and unit of the weights change nothing; turned levels mirror the score; a better level raises it', () => {
  const goals = fc.array(
    fc.record({ level: fc.integer({ min: -2, max: 2 }), weight: fc.integer({ min: 1, max: 9 }) }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(goals, (list) => {
      const { score, verdict } = goalAttainment(list);
      expect(verdict).toBe(score > 50 ? 'above' : score < 50 ? 'below' : 'asExpected');
      expect(goalAttainment(list.toReversed()).score).toBeCloseTo(score, 10);
      const scaled = list.map(({ level, weight }) => ({ level, weight: weight / 7 }));
      expect(goalAttainment(scaled).score).toBeCloseTo(score, 10);
      const mirrored = list.map(({ level, weight }) => ({ level: 0 - level, weight }));
      expect(goalAttainment(mirrored).score).toBeCloseTo(100 - score, 10);
      const better = list.map((goal, index) =>
        index === 0 ? { ...goal, level: Math.min(2, goal.level + 1) } : goal,
      );
      expect(goalAttainment(better).score > score).toBe((list[0]?.level ?? 2) < 2);
    }),
  );
});

test.each([
  ['no goals', [], { code: 'too_few_items' }],
  ['a level between two', [{ level: 0.5 }], { code: 'invalid_answer', issues: [path(0, 'level')] }],
  ['a level beyond', [{ level: 0 }, { level: 3 }], { code: 'invalid_answer', issues: [path(1, 'level')] }],
  ['no level', [{ level: Number.NaN }], { code: 'invalid_answer', issues: [path(0, 'level')] }],
  [
    'no weight',
    [{ level: 1 }, { level: 1, weight: 0 }],
    { code: 'invalid_scale', issues: [path(1, 'weight')] },
  ],
  [
    'a weight without end',
    [{ level: 1, weight: Infinity }],
    { code: 'invalid_scale', issues: [path(0, 'weight')] },
  ],
])('%s: refused, and the goal is named', (_, goals, error) => {
  expect(() => goalAttainment(goals)).toThrow(expect.objectContaining(error));
});

test.each([-0.1, 1, Number.NaN])('a correlation of %d is refused', (correlation) => {
  expect(() => goalAttainment([{ level: 1 }], { correlation })).toThrow(
    expect.objectContaining({ code: 'invalid_scale' }),
  );
});

function path(...steps: (string | number)[]): unknown {
  return expect.objectContaining({ path: steps });
}
