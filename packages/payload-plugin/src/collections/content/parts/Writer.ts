import type { ContentCollection } from '@coaching/core/access';

/** How one document is written: its texts in one language, and the ids of its rows, the same in every language. */
export type Writer = {
  readonly locale: string;
  /** Returns the text in this language, or null where there is none. */
  text(text: unknown): string | null;
  /** Returns the id of the next row. */
  rowId(): string;
  /** Returns the id of a document that is there already. */
  idOf(collection: ContentCollection, key: string): string | number;
};

/** The data of a document as Payload takes it. */
export type PanelData = Readonly<Record<string, unknown>>;
