import type { ContentCollection } from '@coaching/core/access';
import * as z from 'zod';
import type { Stored } from '../../collections/content/reading/read.ts';
import { lineOf } from '../../collections/content/reading/read.ts';
import type { Where } from '../../host/types.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPublished } from './published.ts';

/** One page of published documents, and the cursor of the next one. */
export type ContentPage = { readonly docs: readonly Stored[]; readonly next: string | null };

const cursorSchema = z.string().min(1).max(100);

function readCursor(cursor: string | undefined): string | null {
  const parsed = cursorSchema.safeParse(
    cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString('utf8'),
  );
  return parsed.success ? parsed.data : null;
}

/**
 * Returns one page of the published documents of a collection, by key.
 *
 * The cursor names the last key, so that documents that come or go meanwhile neither repeat nor hide others.
 */
export async function contentPage(
  collection: ContentCollection,
  page: { readonly limit: number; readonly cursor?: string | undefined },
  context: OperationContext,
): Promise<ContentPage> {
  const after = readCursor(page.cursor);
  const beyond: Where = after === null ? {} : { key: { greater_than: after } };
  const found = await findPublished(collection, beyond, context, { limit: page.limit + 1 });
  const docs = found.slice(0, page.limit);
  const last = lineOf(docs.at(-1)?.key);
  const more = found.length > page.limit && last !== undefined;
  return { docs, next: more ? Buffer.from(last).toString('base64url') : null };
}
