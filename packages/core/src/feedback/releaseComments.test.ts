import { expect, test } from 'vitest';
import { type CommentGroup, releaseComments } from './releaseComments.ts';

const texts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const peers = (comments: (string | null)[]): CommentGroup => ({
  id: 'peer',
  kind: 'peer',
  raters: comments.map((text) => ({ comments: { keep: text } })),
});
const release = (groups: CommentGroup[], seed = 1) => releaseComments({ prompts: ['keep'], groups, seed });

test('the texts are there, and their order does not depend on who wrote first', () => {
  const [shown] = release([peers(texts)]);
  expect(shown?.texts.toSorted()).toEqual(texts.toSorted());
  expect(release([peers(texts.toReversed())])).toEqual([shown]);
  const orders = new Set([1, 2, 3, 4, 5].map((seed) => release([peers(texts)], seed)[0]?.texts.join()));
  expect(orders.size).toBeGreaterThan(1);
});

test('empty comments do not count towards the threshold', () => {
  expect(release([peers(['one', 'two', ' ', null])])).toEqual([]);
});

test('small groups are shown together', () => {
  const report: CommentGroup = { id: 'dr', kind: 'directReport', raters: [{ comments: { keep: 'three' } }] };
  const [shown] = release([peers(['one', 'two']), report]);
  expect(shown).toMatchObject({ prompt: 'keep', group: 'other' });
  expect(shown?.texts.toSorted()).toEqual(['one', 'three', 'two']);
});

test('what was released stays, so a new text has no single author', () => {
  const earlier = release([peers(['one', 'two', 'three'])]);
  expect(
    releaseComments({
      prompts: ['keep'],
      groups: [peers(['one', 'two', 'three', 'four'])],
      seed: 2,
      earlier,
    }),
  ).toEqual(earlier);
});
