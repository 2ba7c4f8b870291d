import type { Block } from '@coaching/core/content';
import type { Texts } from './behaviors/competencyGroup.ts';

/** Returns a heading; level 2 unless told. */
export function heading(text: Texts, level: 2 | 3 = 2): Block {
  return { type: 'heading', level, text };
}

/** Returns a paragraph. */
export function paragraph(text: Texts): Block {
  return { type: 'paragraph', text };
}

/** Returns a bulleted list. */
export function list(...items: Texts[]): Block {
  return { type: 'list', ordered: false, items };
}

/** Returns a table. */
export function table(header: Texts[], rows: Texts[][]): Block {
  return { type: 'table', header, rows };
}
