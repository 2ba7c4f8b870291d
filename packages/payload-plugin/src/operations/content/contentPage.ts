import type { ContentCollection } from '@coaching/core/access';
import type { Stored } from '../../collections/content/reading/read.ts';
import { lineOf } from '../../collections/content/reading/read.ts';
import type { Where } from '../../host/types.ts';
import { cursorOf, readCursor, textCursor } from '../shared/cursor.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPublished } from './published.ts';

/** One page of published documents, and the cursor of the next one. */
export type ContentPage = { readonly docs: readonly Stored[]; readonly next: string | null };

/**
 * Returns one page of the published documents of a collection, by key.
 *
 * The cursor names the last key, so that documents that come or go meanwhile neither repeat nor hide others.
 *
 * @throws CoachingError `query_invalid` for a cursor that is none of ours
 */
export async function contentPage(
  collection: ContentCollection,
  page: { readonly limit: number; readonly cursor?: string | undefined },
  context: OperationContext,
): Promise<ContentPage> {
  const after = readCursor(page.cursor, textCursor);
  const beyond: Where = after === null ? {} : { key: { greater_than: after[0] } };
  const found = await findPublished(collection, beyond, context, { limit: page.limit + 1 });
  const docs = found.slice(0, page.limit);
  const last = docs.at(-1);
  const more = found.length > page.limit && last !== undefined;
  return { docs, next: more ? cursorOf(lineOf(last.key), String(last.id)) : null };
}
