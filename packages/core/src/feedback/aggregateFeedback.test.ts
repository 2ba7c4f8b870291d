import { describe, expect, test } from 'vitest';
import { CoachingError } from '../errors/index.ts';
import { aggregateFeedback, publishFeedback } from './aggregateFeedback.ts';
import { feedbackReportSchema } from './FeedbackReport.ts';
import type { RaterGroup } from './FeedbackRound.ts';
import type { RaterGroupKind } from './raterGroup.ts';

const group = (kind: RaterGroupKind, answers: (number | null)[], id: string = kind): RaterGroup => ({
  id,
  kind,
  raters: answers.map((answer) => ({ answers: { a: answer } })),
});

const report = (groups: RaterGroup[], rest: { threshold?: number } = {}) =>
  aggregateFeedback({ items: ['a'], groups, ...rest });

describe('thresholds', () => {
  test('groups, and the others as the unweighted mean of the groups without the leader', () => {
    const { published } = report([
      group('self', [5]),
      group('manager', [2]),
      group('peer', [4, 4, 4, 4]),
      group('directReport', [3, 3, 3]),
    ]);
    expect(published).toEqual([
      { item: 'a', group: 'self', mean: 5, raters: 1 },
      { item: 'a', group: 'manager', mean: 2, raters: 1 },
      { item: 'a', group: 'peer', mean: 4, raters: 4 },
      { item: 'a', group: 'directReport', mean: 3, raters: 3 },
      { item: 'a', group: 'others', mean: 3, raters: 8 },
    ]);
  });

  test('not observed is missing, so the group is counted per item', () => {
    const groups = [group('peer', [4, 5, null])];
    expect(report(groups).published).toEqual([]);
    expect(report(groups).suppressed).toEqual([{ item: 'a', group: 'peer', reason: 'threshold' }]);
    expect(report([group('peer', [4, 5, null, 0])]).published[0]).toEqual({
      item: 'a',
      group: 'peer',
      mean: 3,
      raters: 3,
    });
  });

  test('a small group is merged into the other group, also one that did not exist', () => {
    const merged = report([group('peer', [1, 2]), group('directReport', [3, 4, 5]), group('other', [6])]);
    expect(merged.published).toContainEqual({ item: 'a', group: 'other', mean: 3, raters: 3 });
    expect(merged.merged).toEqual([{ item: 'a', groups: ['peer'] }]);
    expect(merged.suppressed).toEqual([]);
    const formed = report([group('peer', [1, 2]), group('directReport', [6])]);
    expect(formed.published[0]).toEqual({ item: 'a', group: 'other', mean: 3, raters: 3 });
    expect(formed.groups.at(-1)).toMatchObject({ id: 'other', kind: 'other', anonymous: true });
  });

  test('the threshold can be raised and never lowered', () => {
    const groups = [group('peer', [4, 5, 3])];
    expect(report(groups, { threshold: 4 }).published).toEqual([]);
    expect(report([group('peer', [4, 5])], { threshold: 1 }).published).toEqual([]);
    expect(report([group('peer', [4, 5])], { threshold: Number.NaN }).published).toEqual([]);
    expect(report(groups, { threshold: -1 }).published).toHaveLength(2);
  });

  test('the reliability beside a group is that of its smallest figure', () => {
    const { groups } = report([group('peer', [4, 5, 3]), group('manager', [3]), group('self', [3])]);
    expect(groups.map(({ reliability }) => reliability?.toFixed(3) ?? null)).toEqual([
      '0.638',
      '0.500',
      null,
    ]);
  });
});

test('over several items, the smallest figure of a group says how reliable it is', () => {
  const peers = [
    { a: 4, b: 4 },
    { a: 4, b: 4 },
    { a: 4, b: 4 },
    { a: 4, b: null },
    { a: 4, b: null },
  ];
  const { groups } = aggregateFeedback({
    items: ['a', 'b'],
    groups: [
      { id: 'peer', kind: 'peer', raters: peers.map((answers) => ({ answers })) },
      group('directReport', [1]),
    ],
  });
  expect(groups.map(({ id, reliability }) => [id, reliability?.toFixed(3) ?? null])).toEqual([
    ['peer', '0.638'],
    ['directReport', null],
  ]);
});

test('a group of the round that takes in others is listed once, and one that nobody is in not at all', () => {
  const ids = (groups: RaterGroup[]) => report(groups).groups.map(({ id, kind }) => `${id} ${kind}`);
  expect(ids([group('peer', [1, 2]), group('other', [3], 'clients')])).toEqual([
    'peer peer',
    'clients other',
  ]);
  expect(ids([group('peer', [1, 2]), group('directReport', [3])])).toEqual([
    'peer peer',
    'directReport directReport',
    'other other',
  ]);
  expect(ids([group('peer', [1, 2])])).toEqual(['peer peer']);
});

test('without any rater but the leader there are no others', () => {
  expect(report([group('self', [5])]).published).toEqual([{ item: 'a', group: 'self', mean: 5, raters: 1 }]);
});

describe('later reports of a round', () => {
  const three = publishFeedback({ items: ['a'], groups: [group('peer', [3, 4, 5])] });

  test.each([
    ['the report', three.report],
    ['its record', three.figures],
    ['its figures alone', three.report.published],
  ])('one more rater changes nothing, given %s', (_, earlier) => {
    const later = aggregateFeedback({
      items: ['a'],
      groups: [group('peer', [3, 4, 5, 1])],
      earlier: [earlier],
    });
    expect(later.published).toEqual(three.report.published);
    expect(later.kept).toEqual([{ item: 'a', group: 'peer' }]);
  });

  test.each([
    ['the report', three.report],
    ['its record', three.figures],
  ])('without new answers the figure is the same one, and no older, given %s', (_, earlier) => {
    const later = aggregateFeedback({ items: ['a'], groups: [group('peer', [3, 4, 5])], earlier: [earlier] });
    expect(later).toEqual(three.report);
  });

  test('three more are too few where one of them may be the reader; four are enough', () => {
    const withMore = (more: number[]) =>
      aggregateFeedback({
        items: ['a'],
        groups: [group('peer', [3, 4, 5, ...more])],
        earlier: [three.report],
      });
    expect(withMore([1, 1, 1]).published[0]).toMatchObject({ mean: 4, raters: 3 });
    expect(withMore([1, 1, 1, 1]).published[0]).toMatchObject({ mean: 16 / 7, raters: 7 });
  });

  test('a group once hidden in the merged figure does not come out of it', () => {
    const first = aggregateFeedback({
      items: ['a'],
      groups: [group('directReport', [1, 2]), group('other', [3])],
    });
    const later = aggregateFeedback({
      items: ['a'],
      groups: [group('directReport', [1, 2, 5]), group('other', [3])],
      earlier: [first],
    });
    expect(later.published).toEqual(first.published);
    expect(later.suppressed).toEqual([{ item: 'a', group: 'directReport', reason: 'complementary' }]);
  });

  describe('without keys, what may not be what it seems is not renewed', () => {
    const later = (before: RaterGroup[], now: RaterGroup[]) => {
      const earlier = aggregateFeedback({ items: ['a'], groups: before });
      const { published } = aggregateFeedback({ items: ['a'], groups: now, earlier: [earlier] });
      return { before: earlier.published, now: published };
    };

    test('the same number of raters with another mean: one may have gone and one come', () => {
      const reports = later([group('peer', [3, 4, 5])], [group('peer', [3, 4, 1])]);
      expect(reports.now).toEqual(reports.before);
    });

    test('a group shown before does not go into the merged figure when raters withdraw', () => {
      const reports = later(
        [group('peer', [3, 4, 5]), group('directReport', [1])],
        [group('peer', [3, 4]), group('directReport', [1])],
      );
      expect(reports.now).toEqual(reports.before);
    });

    test('the merged figure stays when a group that was in it has grown out of it', () => {
      const reports = later(
        [group('directReport', [1, 2]), group('other', [3])],
        [group('directReport', [1, 2, 5]), group('other', [3, 3, 3, 3, 3, 3, 3])],
      );
      expect(reports.now).toEqual(reports.before);
    });
  });

  test('with keys, one rater exchanged for another is seen although the number is the same', () => {
    const keyed = (keys: string[]): RaterGroup => ({
      id: 'peer',
      kind: 'peer',
      raters: keys.map((key, index) => ({ key, answers: { a: index } })),
    });
    const first = publishFeedback({ items: ['a'], groups: [keyed(['k1', 'k2', 'k3', 'k4'])] });
    const later = aggregateFeedback({
      items: ['a'],
      groups: [keyed(['k2', 'k3', 'k4', 'k5'])],
      earlier: [first.figures],
    });
    expect(later.published).toEqual(first.report.published);
  });
});

describe('a rater who was shown openly is no cover for others', () => {
  const keyed = (kind: RaterGroupKind, keys: string[]): RaterGroup => ({
    id: kind,
    kind,
    raters: keys.map((key, index) => ({ key, answers: { a: index + 1 } })),
  });
  const twice = (before: RaterGroup[], now: RaterGroup[]) => {
    const { report: first, figures } = publishFeedback({ items: ['a'], groups: before });
    return { first, later: aggregateFeedback({ items: ['a'], groups: now, earlier: [figures] }) };
  };

  test('a peer who becomes the manager is not shown beside the earlier mean', () => {
    const { first, later } = twice(
      [keyed('manager', []), keyed('peer', ['k1', 'k2', 'k3'])],
      [keyed('manager', ['k1']), keyed('peer', ['k2', 'k3'])],
    );
    expect(later.published).toEqual(first.published);
    expect(later.suppressed).toEqual([{ item: 'a', group: 'manager', reason: 'complementary' }]);
  });

  test('a manager who becomes a peer makes no third', () => {
    const { later } = twice(
      [keyed('manager', ['k1']), keyed('peer', [])],
      [keyed('manager', []), keyed('peer', ['k1', 'k2', 'k3'])],
    );
    expect(later.published).toEqual([]);
    expect(later.suppressed).toContainEqual({ item: 'a', group: 'peer', reason: 'complementary' });
  });

  test('a manager who stays one is shown again', () => {
    const groups = [keyed('manager', ['k1']), keyed('peer', ['k2', 'k3', 'k4'])];
    const { first, later } = twice(groups, groups);
    expect(later.published).toEqual(first.published);
    expect(later.suppressed).toEqual([]);
  });
});

test('fractions have the same mean in any order of raters, to the last digit', () => {
  const mean = (answers: number[]) => report([group('peer', answers)]).published[0]?.mean;
  expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
  expect(mean([0.1, 0.2, 0.3])).toBe(mean([0.3, 0.2, 0.1]));
});

test('the report fits its schema and holds no key', () => {
  const raters = ['k1', 'k2', 'k3'].map((key) => ({ key, answers: { a: 4 } }));
  const { report: shown, figures } = publishFeedback({
    items: ['a'],
    groups: [{ id: 'peer', kind: 'peer', raters }],
  });
  expect(feedbackReportSchema.strict().parse(shown)).toEqual(shown);
  expect(JSON.stringify(shown)).not.toContain('k1');
  expect(figures).toMatchObject({ basis: [{ item: 'a', group: 'peer', keys: ['k1', 'k2', 'k3'] }] });
});

test.each([
  ['body_invalid', { items: ['a'], groups: [group('peer', []), group('peer', [])] }],
  ['body_invalid', { items: ['a'], groups: [group('peer', [], 'others')] }],
  ['body_invalid', { items: ['a'], groups: [group('peer', [], 'other')] }],
  ['body_invalid', { items: ['a', 'a'], groups: [] }],
  ['invalid_answer', { items: ['a'], groups: [group('peer', [Number.NaN])] }],
])('throws %s', (code, round) => {
  expect(() => aggregateFeedback(round)).toThrow(CoachingError);
  expect(() => aggregateFeedback(round)).toThrow(expect.objectContaining({ code }));
});
