import { describe, expect, test } from 'vitest';
import { publishFeedback } from './aggregateFeedback.ts';
import type { PublishedFigures, RaterGroup } from './FeedbackRound.ts';
import type { RaterGroupKind } from './raterGroup.ts';

/** A group of raters who are known by a letter each; all give the same answer. */
const named = (kind: RaterGroupKind, keys: string, id: string = kind): RaterGroup => ({
  id,
  kind,
  raters: [...keys].map((key) => ({ key, answers: { a: 3 } })),
});
/** A group of raters who are known by nothing. */
const unnamed = (kind: RaterGroupKind, answers: number[], id: string = kind): RaterGroup => ({
  id,
  kind,
  raters: answers.map((answer) => ({ answers: { a: answer } })),
});
const publish = (groups: RaterGroup[], earlier: PublishedFigures[] = [], threshold = 3) =>
  publishFeedback({ items: ['a'], groups, earlier, threshold });
/** What two reports of a round show: each figure as its group and number of raters, without the mean of all. */
function twice(before: RaterGroup[], now: RaterGroup[]) {
  const first = publish(before);
  const later = publish(now, [first.figures]);
  const shown = later.report.published.filter(({ group }) => group !== 'others');
  return {
    first,
    later,
    figures: shown.map(({ group, raters }) => `${group} ${raters}`),
    suppressed: later.report.suppressed.map(({ group, reason }) => `${group} ${reason}`),
  };
}

describe('a conflict', () => {
  // Each of the two could be shown beside the eight of before; both together would leave h alone.
  const before = [named('peer', 'abcdefgh'), named('directReport', '')];

  test('costs the smaller group', () => {
    const now = [named('directReport', 'efg'), named('peer', 'abcd')];
    for (const groups of [now, now.toReversed()]) {
      const { figures, suppressed } = twice(before, groups);
      expect(figures).toEqual(['peer 4']);
      expect(suppressed).toEqual(['directReport complementary']);
    }
  });

  test('between groups of one size is settled by their names, in whatever order they come', () => {
    const now = [named('peer', 'abcd'), named('directReport', 'efgx')];
    for (const groups of [now, now.toReversed()]) {
      const { figures, later } = twice(before, groups);
      expect(figures.toSorted()).toEqual(['directReport 4', 'peer 8']);
      expect(later.report.kept).toEqual([{ item: 'a', group: 'peer' }]);
    }
  });
});

describe('with keys', () => {
  test('quite other raters can be shown, whatever is known of a manager', () => {
    const { figures } = twice([named('peer', 'abc')], [named('peer', 'defg'), unnamed('manager', [2])]);
    expect(figures).toEqual(['peer 4', 'manager 1']);
  });

  test('who were shown without keys before are not told apart by keys that come later', () => {
    const before = [unnamed('peer', [1, 2, 3])];
    expect(twice(before, [named('peer', 'abcd')]).figures).toEqual(['peer 3']);
    expect(twice(before, [named('peer', 'abcdefg')]).figures).toEqual(['peer 7']);
  });

  test('the same raters under another name are shown under it', () => {
    const { figures } = twice([named('peer', 'abc')], [named('peer', ''), named('directReport', 'abc')]);
    expect(figures).toEqual(['peer 3', 'directReport 3']);
  });

  test('a figure that is repeated is on record as what it was, in the order of the keys', () => {
    const { first, later } = twice([named('peer', 'cab')], [named('peer', 'dcab')]);
    expect(first.figures).toMatchObject({ basis: [{ item: 'a', group: 'peer', keys: ['a', 'b', 'c'] }] });
    expect(later.figures).toEqual(first.figures);
  });

  test('who was shown openly for one item still covers others for another', () => {
    const rater = (key: string, a: number | null, b: number | null) => ({ key, answers: { a, b } });
    const round = (manager: RaterGroup['raters'], peers: RaterGroup['raters']) => ({
      items: ['a', 'b'],
      groups: [
        { id: 'manager', kind: 'manager', raters: manager },
        { id: 'peer', kind: 'peer', raters: peers },
      ] as const,
    });
    const first = publishFeedback(round([rater('m', 3, null)], []));
    const peers = [rater('m', 3, 3), rater('p', 3, 3), rater('q', 3, 3)];
    const { report } = publishFeedback({ ...round([], peers), earlier: [first.figures] });
    expect(report.published.filter(({ group }) => group === 'peer').map(({ item }) => item)).toEqual(['b']);
  });
});

describe('what was merged', () => {
  test('takes in a group that was shown alone before, which is then not shown twice', () => {
    const { figures, suppressed, later } = twice(
      [named('peer', 'abc'), named('other', '')],
      [named('peer', 'ab'), named('other', 'vwxyz')],
    );
    expect(figures).toEqual(['other 7']);
    expect(suppressed).toEqual([]);
    expect(later.report.merged).toEqual([{ item: 'a', groups: ['peer'] }]);
  });

  test('is not repeated beside a group that has grown out of it', () => {
    const { figures, suppressed } = twice(
      [named('directReport', 'ab'), named('other', 'x')],
      [named('directReport', 'abcdef'), named('other', 'x')],
    );
    expect(figures).toEqual(['directReport 6']);
    expect(suppressed).toEqual(['other threshold']);
  });

  test('is repeated with the groups it was merged from', () => {
    const { first, later } = twice(
      [named('directReport', 'ab'), named('other', 'x')],
      [named('directReport', 'ab'), named('other', 'xy')],
    );
    expect(first.report.merged).toEqual([{ item: 'a', groups: ['directReport'] }]);
    expect(later.report).toMatchObject({
      published: first.report.published,
      merged: first.report.merged,
      kept: [{ item: 'a', group: 'other' }],
    });
  });

  test('from other groups is another figure, even with the same number and mean', () => {
    const { later } = twice(
      [unnamed('directReport', [1, 2]), unnamed('peer', []), unnamed('other', [3])],
      [unnamed('directReport', []), unnamed('peer', [1, 2]), unnamed('other', [3])],
    );
    expect(later.report.kept).toEqual([{ item: 'a', group: 'other' }]);
  });

  test('keeps its raters when the group that takes in small ones gets a name', () => {
    const { figures } = twice(
      [named('peer', 'ab'), named('directReport', 'c')],
      [named('peer', 'ab'), named('directReport', 'c'), named('other', 'd', 'clients')],
    );
    expect(figures).toEqual(['clients 3']);
  });
});

describe('without keys', () => {
  test('a merged figure is not renewed beside one of its groups that has left it', () => {
    const { figures, suppressed } = twice(
      [unnamed('directReport', [1, 2]), unnamed('peer', [3, 3]), unnamed('other', [])],
      [unnamed('directReport', [1, 2]), unnamed('peer', [3, 3, 3]), unnamed('other', [5, 5, 5, 5, 5, 5, 5])],
    );
    expect(figures).toEqual(['other 4']);
    expect(suppressed).toContain('peer complementary');
  });

  test.each([
    ['more raters with the same mean', [3, 4, 5, 4]],
    ['as many raters with another mean', [3, 4, 1]],
  ])('%s are not who was shown: the older figure is marked as such', (_, answers) => {
    const { later } = twice([unnamed('peer', [3, 4, 5])], [unnamed('peer', answers)]);
    expect(later.report.kept).toEqual([{ item: 'a', group: 'peer' }]);
  });

  test('nothing is shown anew beside a group that the round does not have any more', () => {
    const { figures, suppressed } = twice(
      [unnamed('peer', [1, 2, 3], 'team')],
      [unnamed('peer', [1, 2, 3, 4, 5, 6, 7])],
    );
    expect(figures).toEqual([]);
    expect(suppressed).toEqual(['peer complementary']);
  });

  describe('and with the figures of before alone', () => {
    const after = (before: RaterGroup[], now: RaterGroup[]) =>
      publish(now, [publish(before).report.published])
        .report.published.filter(({ group }) => group !== 'others')
        .map(({ group, raters }) => `${group} ${raters}`);

    test('a group may have been in the merged figure, unless it was shown beside it', () => {
      const others = unnamed('other', [3, 3, 3]);
      const grown = [unnamed('directReport', [1, 2, 4]), others];
      expect(after([unnamed('directReport', []), others], grown)).toEqual(['other 3']);
      const beside = unnamed('directReport', [1, 2, 4]);
      const more = unnamed('directReport', [1, 2, 4, 5, 5, 5, 5]);
      expect(after([beside, others], [more, others])).toEqual(['directReport 7', 'other 3']);
    });

    test('the merged figure is renewed only with every group that may have been in it', () => {
      const before = [unnamed('directReport', [1, 2]), unnamed('other', [3])];
      const others = unnamed('other', [3, 3, 3, 3, 3]);
      expect(after(before, [unnamed('directReport', [1, 2]), others])).toEqual(['other 7']);
      expect(after(before, [unnamed('directReport', []), others])).toEqual(['other 3']);
    });

    test('those of another item say nothing', () => {
      const { report } = publishFeedback({
        items: ['b'],
        groups: [{ id: 'peer', kind: 'peer', raters: [1, 2, 3].map((b) => ({ answers: { b } })) }],
      });
      const later = publish([unnamed('peer', [1, 2, 3, 4])], [report.published]).report;
      expect(later.published).toContainEqual({ item: 'a', group: 'peer', mean: 2.5, raters: 4 });
      expect(later.kept).toEqual([]);
    });
  });
});

test('what was shown under a lower threshold is not repeated under a higher one', () => {
  const first = publish([named('peer', 'abc')]);
  const { report } = publish([named('peer', 'abc')], [first.figures], 4);
  expect(report.published).toEqual([]);
  expect(report.suppressed).toEqual([{ item: 'a', group: 'peer', reason: 'threshold' }]);
});
