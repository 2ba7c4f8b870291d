import type { ContentCollection } from '@coaching/core/access';
import type { Field, PayloadRequest, Tab } from '../../host/types.ts';
import type { Settings } from '../../options.ts';
import type { Mistake } from '../../words/issueText.ts';
import type { Stored } from './reading/read.ts';

/** One place where a document points at another piece of content. */
export type Pointer = {
  readonly to: ContentCollection;
  readonly id: string;
  /** Path of the field, for the editor. */
  readonly path: Mistake['path'];
};

/** What is known of the content that a document points at. */
export type Targets = {
  /** Returns the key of the document that a relation points at, or undefined where it is gone or has none. */
  keyOf(to: ContentCollection, relation: unknown): string | undefined;
};

/** What a document is read with that points at nothing. */
export const noTargets: Targets = { keyOf: () => undefined };

/** What is wrong with a document that is about to be published; paths lead to fields of the panel. */
export type ContentCheck = (doc: Stored, targets: Targets, locales: readonly string[]) => readonly Mistake[];

/** One kind of content: how editors write it, and what has to be right before it goes out. */
export type ContentDefinition = {
  readonly name: ContentCollection;
  readonly columns: readonly string[];
  /** What stands above the tabs of the edit view. */
  readonly above?: readonly Field[];
  /** The tabs of the edit view; the one for source and license is added. */
  tabs(settings: Settings): Tab[];
  pointers(doc: Stored): readonly Pointer[];
  /** Fills in what editors may leave out, at every save. */
  readonly fill?: (data: Stored) => Stored;
  readonly check: ContentCheck;
  /** Checks against other content that the document names without pointing at it. */
  readonly checkAmong?: (doc: Stored, req: PayloadRequest, settings: Settings) => Promise<readonly Mistake[]>;
};

/** Returns the pointer of one relation field, or none where it is empty. */
export function pointerAt(to: ContentCollection, id: string | undefined, path: Mistake['path']): Pointer[] {
  return id === undefined ? [] : [{ to, id, path }];
}
