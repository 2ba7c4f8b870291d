import { type Localized, localize } from '@coaching/core';
import type { Block } from '@coaching/core/content';

type Node = { readonly type: string; readonly version: 1; readonly [field: string]: unknown };

const element = (
  type: string,
  children: readonly Node[],
  more: Readonly<Record<string, unknown>> = {},
): Node => ({
  type,
  version: 1,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  ...more,
});

const textNode = (text: string): Node => ({
  type: 'text',
  version: 1,
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
});

/** A line break inside a text is a node of its own. */
function inline(text: string): Node[] {
  return text
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'linebreak', version: 1 } as const]),
      ...(line === '' ? [] : [textNode(line)]),
    ]);
}

const paragraph = (text: string): Node =>
  element('paragraph', inline(text), { textFormat: 0, textStyle: '' });

function nodeOf(block: Block, read: (text: Localized) => string): Node {
  switch (block.type) {
    case 'heading':
      return element('heading', inline(read(block.text)), { tag: `h${block.level}` });
    case 'paragraph':
      return paragraph(read(block.text));
    case 'list':
      return element(
        'list',
        block.items.map((item, index) => element('listitem', inline(read(item)), { value: index + 1 })),
        { listType: block.ordered ? 'number' : 'bullet', tag: block.ordered ? 'ol' : 'ul', start: 1 },
      );
    case 'table':
      return element(
        'table',
        [block.header, ...block.rows].map((row, line) => rowOf(row, line === 0, read)),
      );
  }
}

function rowOf(cells: readonly Localized[], isHeader: boolean, read: (text: Localized) => string): Node {
  return element(
    'tablerow',
    cells.map((cell) =>
      element('tablecell', [paragraph(read(cell))], {
        headerState: isHeader ? 1 : 0,
        colSpan: 1,
        rowSpan: 1,
        backgroundColor: null,
      }),
    ),
  );
}

/** Returns blocks as the editor keeps them, in one language. */
export function blocksToLexical(blocks: readonly Block[], locale: string): { readonly root: Node } {
  const read = (text: Localized) => localize(text, locale);
  return {
    root: element(
      'root',
      blocks.map((block) => nodeOf(block, read)),
    ),
  };
}
