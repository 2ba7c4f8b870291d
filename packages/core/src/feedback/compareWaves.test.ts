import { describe, expect, test } from 'vitest';
import { aggregateFeedback } from './aggregateFeedback.ts';
import { type CompareWavesOptions, compareWaves, type FeedbackWave } from './compareWaves.ts';
import type { RaterGroup } from './FeedbackRound.ts';
import type { RaterGroupKind } from './raterGroup.ts';
import { waveComparisonSchema } from './WaveComparison.ts';
import { waveErrorVariance } from './waveError.ts';

type Answers = Record<string, number | null>;
const instrument = { id: 'demo-360', version: '1.0.0', hash: 'a1b2' };
const group = (kind: RaterGroupKind, raters: Answers[]): RaterGroup => ({
  id: kind,
  kind,
  raters: raters.map((answers) => ({ answers })),
});
const same = (count: number, answers: Answers) => Array.from({ length: count }, () => answers);
const wave = (round: string, groups: RaterGroup[], items = ['a', 'b']): FeedbackWave => ({
  round,
  instrument,
  report: aggregateFeedback({ items, groups }),
});
const items = [
  { item: 'a', min: 1, max: 5, behavior: 'listens' },
  { item: 'b', min: 0, max: 10, behavior: 'listens', reversed: true },
];
const options: CompareWavesOptions = { items, sd: 0.25 };
const verdicts = (changes: readonly { id: string; verdict: string }[]) =>
  changes.map(({ id, verdict }) => `${id} ${verdict}`);

describe('two waves of the same groups', () => {
  const before = wave('1', [
    group('self', same(1, { a: 5, b: 0 })),
    group('manager', same(1, { a: 2, b: 8 })),
    group('peer', same(4, { a: 2, b: 8 })),
  ]);
  const after = wave('2', [
    group('self', same(1, { a: 1, b: 9 })),
    group('manager', same(1, { a: 3, b: 7 })),
    group('peer', same(5, { a: 4, b: 8 })),
  ]);
  const [a, b] = compareWaves(before, after, options).items;

  test('the difference is that of the others', () => {
    const others = ({ report }: FeedbackWave, item: string) =>
      report.published.find((figure) => figure.item === item && figure.group === 'others')?.mean ??
      Number.NaN;
    expect(a).toMatchObject({
      before: others(before, 'a'),
      after: others(after, 'a'),
      difference: others(after, 'a') - others(before, 'a'),
    });
    expect(b).toMatchObject({ difference: -0.5 });
  });

  test('the standard error holds the sampling of raters in both waves', () => {
    const variance = (0.5 * (1 + 1) + 0.63 * (1 / 4 + 1 / 5)) / 4;
    expect(a).toMatchObject({ standardError: expect.closeTo(Math.sqrt(variance), 12) });
    expect(b).toMatchObject({ standardError: expect.closeTo(2.5 * Math.sqrt(variance), 12) });
  });

  test('the comparison fits its schema', () => {
    const found = compareWaves(before, after, options);
    expect(waveComparisonSchema.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
  });

  test('a behavior is the mean of its items, turned so that more is more, with no smaller error', () => {
    const [listens] = compareWaves(before, after, options).behaviors;
    expect(listens).toMatchObject({
      id: 'listens',
      before: expect.closeTo((0.25 + 0.2) / 2, 12),
      after: expect.closeTo((0.625 + 0.25) / 2, 12),
    });
    const error = a && 'standardError' in a ? a.standardError / 4 : Number.NaN;
    expect(listens).toMatchObject({ standardError: expect.closeTo(error, 12) });
  });
});

describe('verdicts', () => {
  const at = (round: string, a: number, b: number) => wave(round, [group('peer', same(40, { a, b }))]);
  test('say improved and declined beyond error, and turn for reversed items', () => {
    const found = compareWaves(at('1', 2, 2), at('2', 4, 8), options);
    expect(verdicts(found.items)).toEqual(['a improved', 'b declined']);
    expect(verdicts(compareWaves(at('1', 4, 8), at('2', 2, 2), options).items)).toEqual([
      'a declined',
      'b improved',
    ]);
  });

  test('say no reliable change within error, with the difference it would have taken', () => {
    const small = compareWaves(
      wave('1', [group('peer', same(3, { a: 2, b: 2 }))]),
      wave('2', [group('peer', same(3, { a: 3, b: 2 }))]),
      options,
    );
    expect(verdicts(small.items)).toEqual(['a noReliableChange', 'b noReliableChange']);
    // 2.2414 · sqrt(0.42): two comparisons share 5 %.
    expect(small.items[0]?.reasons[0]).toMatchObject({ difference: 1, margin: expect.closeTo(1.4526, 3) });
  });

  test('the more is looked at, the more a difference has to exceed', () => {
    const alone = { ...options, items: items.slice(0, 1) };
    const peers = (round: string, a: number) => wave(round, [group('peer', same(10, { a, b: 5 }))]);
    const pair = [peers('1', 2), peers('2', 2.75)] as const;
    expect(verdicts(compareWaves(...pair, alone).items)).toEqual(['a improved']);
    expect(verdicts(compareWaves(...pair, options).items)).toEqual([
      'a noReliableChange',
      'b noReliableChange',
    ]);
  });
});

describe('what cannot be compared', () => {
  const peers = (round: string, count: number) => wave(round, [group('peer', same(count, { a: 3, b: 3 }))]);
  test.each([
    ['notShownBefore', 2, 4],
    ['notShownAfter', 4, 2],
    ['notShown', 2, 2],
  ])('%s', (code, before, after) => {
    const found = compareWaves(peers('1', before), peers('2', after), options);
    expect(found.items).toEqual(
      items.map(({ item }) => ({ id: item, verdict: 'notComparable', reasons: [{ code }] })),
    );
    expect(found.behaviors).toEqual([{ id: 'listens', verdict: 'notComparable', reasons: [{ code }] }]);
  });

  test.each([{ version: '1.0.1' }, { hash: 'ffff' }, { id: 'other-360' }])(
    'another instrument: %j',
    (other) => {
      const after = { ...peers('2', 4), instrument: { ...instrument, ...other } };
      const found = compareWaves(peers('1', 4), after, options);
      expect(found.instrument).toBeNull();
      expect(verdicts([...found.items, ...found.behaviors])).toEqual([
        'a notComparable',
        'b notComparable',
        'listens notComparable',
      ]);
    },
  );

  test('a group that only one wave shows moves nothing', () => {
    const peersOf = (a: number) => group('peer', same(4, { a, b: 3 }));
    const with5 = wave('2', [peersOf(3), group('directReport', same(3, { a: 5, b: 5 }))]);
    const with1 = wave('2', [peersOf(3), group('directReport', same(3, { a: 1, b: 1 }))]);
    const before = wave('1', [peersOf(2)]);
    const found = compareWaves(before, with5, options);
    expect(found).toEqual(compareWaves(before, with1, options));
    expect(found.items[0]).toMatchObject({ before: 2, after: 3 });
    expect(found.items[0]?.reasons).toContainEqual({ code: 'groupsLeftOut', groups: ['directReport'] });
    expect(found.behaviors[0]?.reasons).toContainEqual({ code: 'groupsLeftOut', groups: ['directReport'] });
  });

  test('a merged group is the same only where it was put together from the same ones', () => {
    const merged = (round: string, peerCount: number, reports: number) =>
      wave(round, [
        group('peer', same(peerCount, { a: 3, b: 3 })),
        group('directReport', same(reports, { a: 3, b: 3 })),
        group('other', same(2, { a: 3, b: 3 })),
      ]);
    const found = compareWaves(merged('1', 2, 2), merged('2', 0, 2), options);
    expect(found.items[0]?.reasons).toEqual([{ code: 'noCommonGroup' }]);
    expect(compareWaves(merged('1', 2, 2), merged('2', 1, 2), options).items[0]?.verdict).toBe(
      'noReliableChange',
    );
  });

  test('an item of a behavior that one wave does not show is left out of both sides', () => {
    const before = wave('1', [group('peer', same(4, { a: 2, b: null }))]);
    const found = compareWaves(before, wave('2', [group('peer', same(4, { a: 3, b: 9 }))]), options);
    expect(found.behaviors[0]).toMatchObject({ before: 0.25, after: 0.5 });
    expect(found.behaviors[0]?.reasons).toContainEqual({ code: 'itemsLeftOut', items: ['b'] });
  });
});

describe('raters who took part in both waves', () => {
  const peers = (round: string, count: number, missing = 0) =>
    wave(round, [
      group('peer', [...same(count - missing, { a: 3, b: 3 }), ...same(missing, { a: null, b: 3 })]),
    ]);
  const errorOf = (found: ReturnType<typeof compareWaves>) => {
    const [first] = found.items;
    return first && 'standardError' in first ? first.standardError : Number.NaN;
  };
  const variance = (shared: number) => waveErrorVariance('peer', { before: 4, after: 4 }, shared);

  test('make the error smaller, down to what one rater varies by', () => {
    expect(waveErrorVariance('peer', { before: 4, after: 4 }, 4)).toBeCloseTo((2 * (1 - 0.8)) / 4, 12);
    expect(errorOf(compareWaves(peers('1', 4), peers('2', 4), options))).toBeCloseTo(
      Math.sqrt(variance(0)),
      12,
    );
    const found = compareWaves(peers('1', 4), peers('2', 4), { ...options, shared: { peer: 3 } });
    expect(errorOf(found)).toBeCloseTo(Math.sqrt(variance(3)), 12);
    expect(found.items[0]?.reasons[1]).toEqual({ code: 'ratersShared', shared: 3, raters: 8 });
  });

  test('count as few as they may be where some left the item out', () => {
    const found = compareWaves(peers('1', 5, 1), peers('2', 5, 1), { ...options, shared: { peer: 4 } });
    expect(errorOf(found)).toBeCloseTo(Math.sqrt(variance(2)), 12);
  });

  test('do not count for a figure kept from earlier, since who is behind it is not known', () => {
    const keptIn = (one: FeedbackWave): FeedbackWave => ({
      ...one,
      report: { ...one.report, kept: [{ item: 'a', group: 'peer' }] },
    });
    const shared = { ...options, shared: { peer: 4 } };
    for (const found of [
      compareWaves(keptIn(peers('1', 4)), peers('2', 4), shared),
      compareWaves(peers('1', 4), keptIn(peers('2', 4)), shared),
    ])
      expect(errorOf(found)).toBeCloseTo(Math.sqrt(variance(0)), 12);
  });

  test('cannot be more than all', () => {
    expect(
      errorOf(compareWaves(peers('1', 4), peers('2', 4), { ...options, shared: { peer: 9 } })),
    ).toBeCloseTo(Math.sqrt(variance(4)), 12);
    expect(() => waveErrorVariance('peer', { before: 3, after: 4 }, 4)).toThrow(
      expect.objectContaining({ code: 'invalid_scale' }),
    );
  });
});

test.each([
  ['body_invalid', '1', options],
  ['invalid_scale', '2', { ...options, sd: 0 }],
  ['invalid_scale', '2', { ...options, shared: { peer: -1 } }],
  ['invalid_scale', '2', { ...options, shared: { peer: 1.5 } }],
  ['invalid_scale', '2', { ...options, items: [{ item: 'a', min: 1, max: 1 }] }],
  ['invalid_probability', '2', { ...options, confidence: 1 }],
])('throws %s', (code, round, given) => {
  const peers = [group('peer', same(4, { a: 3, b: 3 }))];
  expect(() => compareWaves(wave('1', peers), wave(round, peers), given)).toThrow(
    expect.objectContaining({ code }),
  );
});
