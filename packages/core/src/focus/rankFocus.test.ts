import { describe, expect, test } from 'vitest';
import { CoachingError } from '../errors/index.ts';
import type { FocusBehavior, FocusInput } from './FocusInput.ts';
import { focusInputSchema } from './FocusInput.ts';
import { focusRankingSchema } from './FocusRanking.ts';
import { kendallTau, sharedTop } from './modeAgreement.ts';
import { rankFocus } from './rankFocus.ts';

const behavior = (id: string, inputs: Omit<FocusBehavior, 'id'> = {}): FocusBehavior => ({
  id,
  importance: 0.5,
  visibility: 0.5,
  level: 0.5,
  malleability: 0.5,
  fit: 0.5,
  effort: 0.5,
  use: 0.5,
  ...inputs,
});
const ids = (input: FocusInput) => rankFocus(input).behaviors.map(({ id }) => id);

describe('the value of a small step', () => {
  test.each([
    [{ importance: 0.6 }, { importance: 0.4 }],
    [{ visibility: 0.6 }, { visibility: 0.4 }],
    [{ level: 0.4 }, { level: 0.6 }],
    [{ malleability: 0.6 }, { malleability: 0.4 }],
    [{ fit: 0.6 }, { fit: 0.4 }],
    [{ effort: 0.4 }, { effort: 0.6 }],
  ])('%j is worth more than %j', (better, worse) => {
    expect(ids({ behaviors: [behavior('worse', worse), behavior('better', better)], seed: 1 })).toEqual([
      'better',
      'worse',
    ]);
  });

  test('is the formula of the domain', () => {
    const inputs = {
      importance: 0.8,
      visibility: 0.6,
      level: 0.64,
      malleability: 0.7,
      fit: 0.5,
      effort: 0.25,
    };
    const [only] = rankFocus({ behaviors: [behavior('a', inputs)], seed: 1, delta: 0.17 }).behaviors;
    // 0.8 · 0.6 · (√0.81 − √0.64) · 0.7 · 0.75 / (0.25 + 0.25)
    expect(only?.leverage).toBeCloseTo((0.8 * 0.6 * 0.1 * 0.7 * 0.75) / 0.5, 12);
  });

  test('the step is capped where less is left, and this is flagged', () => {
    const at = (level: number) => rankFocus({ behaviors: [behavior('a', { level })], seed: 1 }).behaviors[0];
    const unit = (0.5 * 0.5 * 0.5 * 0.75) / 0.75;
    expect(at(0.98)?.leverage).toBeCloseTo(unit * (1 - Math.sqrt(0.98)), 12);
    expect(at(0.98)?.flags).toContainEqual({ code: 'noHeadroom', factor: null });
    expect(at(0.98)?.reasons).toContainEqual({ code: 'noHeadroom', factor: null, value: 0.98 });
    expect(at(0.9)?.flags).toEqual([]);
    expect(at(1)?.leverage).toBeGreaterThan(0);
  });
});

test('strengths first turns the level round and asks for what is left unused', () => {
  const behaviors = [
    behavior('weak', { level: 0.2 }),
    behavior('strong', { level: 0.9 }),
    behavior('spent', { level: 0.9, use: 1 }),
  ];
  expect(ids({ behaviors, seed: 1 })[0]).toBe('weak');
  expect(ids({ behaviors, seed: 1, mode: 'strengthsFirst' })).toEqual(['strong', 'weak', 'spent']);
});

test('a missing input counts as medium, adds nothing, and is flagged', () => {
  const [only] = rankFocus({ behaviors: [{ id: 'a', importance: null, level: 0.5 }], seed: 1 }).behaviors;
  expect(only?.difference).toBe(0);
  expect(only?.flags.map(({ factor }) => factor)).toEqual([
    'importance',
    'visibility',
    'malleability',
    'fit',
    'effort',
  ]);
  expect(only?.reasons.every(({ code }) => code === 'missing')).toBe(true);
});

test('ties share a rank, and a tied first is no top lever', () => {
  const tie = rankFocus({
    behaviors: [behavior('b'), behavior('c', { level: 0.9 }), behavior('a')],
    seed: 1,
  });
  expect(tie.behaviors.map(({ id, rank, tied }) => [id, rank, tied])).toEqual([
    ['a', 1, true],
    ['b', 1, true],
    ['c', 3, false],
  ]);
  expect(tie.topLever).toBeNull();
  expect(tie.behaviors[0]?.reasons).toContainEqual({ code: 'tied', factor: null, value: 2 });
});

describe('the top lever', () => {
  const field = (extra: FocusBehavior[]) => [
    ...extra,
    ...Array.from({ length: 8 }, (_, index) => behavior(`b${index}`, { importance: 0.5 + index / 100 })),
  ];

  test('is named where it holds under most weightings', () => {
    const clear = rankFocus({
      behaviors: field([behavior('top', { importance: 1, visibility: 0.9 })]),
      seed: 3,
    });
    expect(clear.topLever).toBe('top');
    expect(clear.behaviors[0]?.stability.weightings).toBe(1);
  });

  test('is not named where resampled raters would not have it in the top 3', () => {
    const behaviors = field([behavior('top', { level: 0.2 })]);
    const raterSamples = { top: [0.2, 0.9, 0.9, 0.9] };
    const shaky = rankFocus({ behaviors, seed: 3, raterSamples });
    expect(shaky.behaviors[0]).toMatchObject({ id: 'top', stability: { raters: 0.25 } });
    expect(shaky.behaviors[0]?.flags).toContainEqual({ code: 'unstable', factor: null });
    expect(shaky.topLever).toBeNull();
    expect(rankFocus({ behaviors, seed: 3 }).topLever).toBe('top');
  });

  test('is not named where it leads by one input that most weightings count less', () => {
    const specialists = Array.from({ length: 9 }, (_, index) =>
      behavior(`s${index}`, { importance: 0.8, visibility: 0.8, fit: 0.8, malleability: 0.8 - index / 100 }),
    );
    const oneSided = behavior('oneSided', {
      importance: 0.5,
      visibility: 0.5,
      level: 0,
      fit: 0.5,
      malleability: 0.5,
    });
    const result = rankFocus({ behaviors: [...specialists, oneSided], seed: 3 });
    expect(result.behaviors[0]?.id).toBe('oneSided');
    expect(result.behaviors[0]?.stability.weightings).toBeLessThan(0.5);
    expect(result.topLever).toBeNull();
  });
});

test('another mode that turns the order round is said to disagree', () => {
  const behaviors = [0.1, 0.3, 0.5, 0.7, 0.9].map((level, index) => behavior(`b${index}`, { level }));
  const { agreement } = rankFocus({ behaviors, seed: 1 });
  expect(agreement).toEqual([
    { mode: 'strengthsFirst', tau: -1, sharedTop: 1 / 3 },
    { mode: 'additive', tau: 1, sharedTop: 1 },
    { mode: 'geometric', tau: 1, sharedTop: 1 },
  ]);
  expect(kendallTau([1, 1], [1, 2])).toBeNull();
  expect(kendallTau([1, 2, 2], [1, 2, 3])).toBeCloseTo(2 / Math.sqrt(6), 12);
  expect(sharedTop([1, 2], [2, 1])).toBe(1);
});

test('the ranking fits its schema, the input too', () => {
  const input: FocusInput = {
    behaviors: [behavior('a'), { id: 'b', level: null }],
    seed: 1,
    raterSamples: { a: [0.4, 0.5] },
  };
  expect(focusInputSchema.parse(input)).toEqual(input);
  const ranking = rankFocus(input);
  expect(focusRankingSchema.parse(JSON.parse(JSON.stringify(ranking)))).toEqual(ranking);
});

test.each([
  ['no_behaviors', { behaviors: [], seed: 1 }],
  ['invalid_score', { behaviors: [{ id: 'a', level: 1.2 }], seed: 1 }],
  ['invalid_score', { behaviors: [{ id: 'a', level: Number.NaN }], seed: 1 }],
  ['invalid_score', { behaviors: [{ id: 'a' }], seed: 1, raterSamples: { a: [2] } }],
  ['body_invalid', { behaviors: [{ id: 'a' }, { id: 'a' }], seed: 1 }],
  ['body_invalid', { behaviors: [{ id: 'a' }], seed: 0.5 }],
  ['body_invalid', { behaviors: [{ id: 'a' }], seed: 1, delta: 0 }],
  ['body_invalid', { behaviors: [{ id: 'a' }], seed: 1, draws: 0 }],
  ['body_invalid', { behaviors: [{ id: 'a' }], seed: 1, raterSamples: { b: [0.5] } }],
  ['body_invalid', { behaviors: [{ id: 'a' }, { id: 'b' }], seed: 1, raterSamples: { a: [0.5], b: [] } }],
])('throws %s', (code, input) => {
  expect(() => rankFocus(input)).toThrow(CoachingError);
  expect(() => rankFocus(input)).toThrow(expect.objectContaining({ code }));
});
