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

test('beside what was released, another prompt is released for the first time', () => {
  const written = (keep: string, start: string) => ({ comments: { keep, start } });
  const groups: CommentGroup[] = [
    { id: 'peer', kind: 'peer', raters: [written('a', 'x'), written('b', 'y'), written('c', 'z')] },
  ];
  const earlier = [{ prompt: 'keep', group: 'peer', texts: ['as it was'] }];
  const shown = releaseComments({ prompts: ['keep', 'start'], groups, seed: 1, earlier });
  expect(shown.map(({ prompt, texts }) => [prompt, texts.toSorted().join()])).toEqual([
    ['keep', 'as it was'],
    ['start', 'x,y,z'],
  ]);
});

test('a text is shown without the space around it', () => {
  expect(release([peers([' one', 'two ', '\nthree'])])[0]?.texts.toSorted()).toEqual(['one', 'three', 'two']);
});

test('the threshold can be raised and never lowered', () => {
  const of = (count: number, threshold: number) =>
    releaseComments({ prompts: ['keep'], groups: [peers(texts.slice(0, count))], seed: 1, threshold });
  expect([of(4, 5), of(5, 5), of(2, 1), of(3, 1)].map((shown) => shown.length)).toEqual([0, 1, 0, 1]);
});

test('a prompt may bear the name of something that every object has', () => {
  expect(releaseComments({ prompts: ['constructor'], groups: [peers(texts)], seed: 1 })).toEqual([]);
});

test('every text can come first', () => {
  const seeds = Array.from({ length: 100 }, (_, seed) => seed);
  const firsts = new Set(seeds.map((seed) => release([peers(texts)], seed)[0]?.texts[0]));
  expect([...firsts].sort()).toEqual(texts.toSorted());
});
