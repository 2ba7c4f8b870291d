import type { Block } from '@coaching/core/content';
import { groupOf, rowsOf, type Stored } from '../reading/read.ts';

/** A block of a text in one language. */
export type PlainBlock =
  | { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: string[] }
  | { readonly type: 'table'; readonly header: string[]; readonly rows: string[][] };

/** Every plain block is one of core's blocks, with its texts in one language. */
const asBlock = <B extends Block & PlainBlock>(block: B): B => block;

function textOf(node: Stored): string {
  if (node.type === 'linebreak') return '\n';
  if (typeof node.text === 'string') return node.text;
  return rowsOf(node.children).map(textOf).join('');
}

const plain = (node: Stored) => textOf(node).trim();

/** A list inside a list becomes more items of the outer one. */
function itemsOf(list: Stored): string[] {
  return rowsOf(list.children).flatMap((item) => {
    const inner = rowsOf(item.children).filter(({ type }) => type === 'list');
    const own = rowsOf(item.children).filter(({ type }) => type !== 'list');
    return [plain({ children: own }), ...inner.flatMap(itemsOf)].filter((text) => text !== '');
  });
}

function tableOf(table: Stored): PlainBlock[] {
  const cell = (node: Stored) => rowsOf(node.children).map(plain).join(' ').trim();
  const lines = rowsOf(table.children).map((row) => rowsOf(row.children).map(cell));
  const [header, ...rows] = lines;
  if (!header || header.length < 2 || rows.length === 0) {
    return lines.flat().flatMap((text) => (text === '' ? [] : [asBlock({ type: 'paragraph', text })]));
  }
  return [
    asBlock({ type: 'table', header, rows: rows.map((row) => header.map((_, column) => row[column] ?? '')) }),
  ];
}

function blocksOf(node: Stored): PlainBlock[] {
  if (node.type === 'list') {
    const items = itemsOf(node);
    return items.length === 0 ? [] : [asBlock({ type: 'list', ordered: node.listType === 'number', items })];
  }
  if (node.type === 'table') return tableOf(node);
  const text = plain(node);
  if (text === '') return [];
  return node.type === 'heading'
    ? [asBlock({ type: 'heading', level: node.tag === 'h3' ? 3 : 2, text })]
    : [asBlock({ type: 'paragraph', text })];
}

/**
 * Returns what an editor has written as blocks of plain text; empty lines are left out.
 *
 * Nothing that was written is lost: what has no block of its own becomes a paragraph. Read as data, without the editor's own
 * nodes (`@lexical/headless`): those know no text from a later release, and would make a public read start an editor.
 */
export function lexicalToBlocks(state: unknown): PlainBlock[] {
  return rowsOf(groupOf(groupOf(state).root).children).flatMap(blocksOf);
}
