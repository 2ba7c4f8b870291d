import type { Block } from '@coaching/core/content';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksToLexical } from './blocksToLexical.ts';
import { lexicalToBlocks } from './lexicalToBlocks.ts';

const text = fc.stringMatching(/^[A-Za-zäöü][A-Za-zäöü .,\n]{0,20}[A-Za-zäöü.]$/);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(2 as const, 3 as const), text }),
  fc.record({ type: fc.constant('paragraph' as const), text }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(text, { minLength: 1, maxLength: 4 }),
  }),
  fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.record({
      type: fc.constant('table' as const),
      header: fc.array(text, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
    }),
  ),
);

test('blocks that go through the editor come back as they were', () => {
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      expect(lexicalToBlocks(blocksToLexical(blocks, 'en'))).toEqual(blocks);
    }),
  );
});

test('each language has its own text', () => {
  const blocks: Block[] = [{ type: 'paragraph', text: { en: 'Hello', de: 'Hallo' } }];
  expect(lexicalToBlocks(blocksToLexical(blocks, 'de'))).toEqual([{ type: 'paragraph', text: 'Hallo' }]);
});

test('nothing that somebody wrote is lost: lists in lists, quotes, ragged tables', () => {
  const node = (type: string, children: unknown[], more = {}) => ({ type, children, ...more });
  const word = (value: string) => ({ type: 'text', text: value });
  const item = (...children: unknown[]) => node('listitem', children);
  const cell = (value: string) => node('tablecell', [node('paragraph', [word(value)])]);
  const children = [
    node('quote', [word('A quote.')]),
    node('list', [item(word('one')), item(node('list', [item(word('inner'))]))], { listType: 'bullet' }),
    node('table', [node('tablerow', [cell('a'), cell('b')]), node('tablerow', [cell('c')])]),
    node('table', [node('tablerow', [cell('alone')])]),
    node('paragraph', []),
  ];
  expect(lexicalToBlocks({ root: { children } })).toEqual([
    { type: 'paragraph', text: 'A quote.' },
    { type: 'list', ordered: false, items: ['one', 'inner'] },
    { type: 'table', header: ['a', 'b'], rows: [['c', '']] },
    { type: 'paragraph', text: 'alone' },
  ]);
});

test.each([[null], [undefined], ['text'], [{}], [{ root: null }]])('%j is an empty text', (state) => {
  expect(lexicalToBlocks(state)).toEqual([]);
});
