import * as z from 'zod';
import type { PracticeDefinition, PracticeRecord } from '../../collections/practice/definePractice.ts';
import type { Where } from '../../host/types.ts';
import type { OperationContext } from './OperationContext.ts';
import { findRecords } from './records.ts';

/** PostgreSQL reads no text with a zero in it, and instants of the years 1 to 9999. */
const textSchema = z.string().refine((text) => !text.includes('\0'));
const instantSchema = z.number().min(-62_135_596_800_000).max(253_402_300_799_999);
const cursorSchema = z.tuple([z.union([textSchema, instantSchema]), textSchema]);

/** Value and id of the last record of a page. */
export type Cursor = z.output<typeof cursorSchema>;

/** How many records, and after which. */
export type Page = { readonly limit: number; readonly cursor?: string | undefined };

/** Returns where the page before ended; null for the first page, and for a cursor that is none of ours. */
export function readCursor(cursor: string | undefined): Cursor | null {
  if (cursor === undefined) return null;
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/**
 * Returns one page of records in the order of `by`, and the cursor of the next page.
 *
 * The cursor names the last record, so that records that come or go meanwhile neither repeat nor hide others.
 *
 * @param order.by - name of an instant column, or `id`
 */
export async function findPage<D extends PracticeDefinition>(
  definition: D,
  where: Where,
  order: { readonly by: string & keyof PracticeRecord<D>; readonly newestFirst: boolean },
  page: Page,
  context: OperationContext,
): Promise<{ readonly items: PracticeRecord<D>[]; readonly next: string | null }> {
  const cursor = readCursor(page.cursor);
  const after = order.by === 'id' || typeof cursor?.[0] === 'number' ? cursor : null;
  const beyond = order.newestFirst ? 'less_than' : 'greater_than';
  const sign = order.newestFirst ? '-' : '';
  const records = await findRecords(
    definition,
    { and: [where, ...(after ? [comesAfter(order.by, beyond, after)] : [])] },
    context,
    { limit: page.limit + 1, sort: [...new Set([`${sign}${order.by}`, `${sign}id`])] },
  );
  return pageOf(records, (record) => record[order.by], page);
}

function comesAfter(by: string, beyond: 'less_than' | 'greater_than', [value, id]: Cursor): Where {
  if (by === 'id') return { id: { [beyond]: id } };
  const at = new Date(value).toISOString();
  return { or: [{ [by]: { [beyond]: at } }, { and: [{ [by]: { equals: at } }, { id: { [beyond]: id } }] }] };
}

/** Returns the page of records that were read one more than the page holds. */
export function pageOf<Item extends { readonly id: string }>(
  records: readonly Item[],
  keyOf: (item: Item) => unknown,
  page: Page,
): { readonly items: Item[]; readonly next: string | null } {
  const items = records.slice(0, page.limit);
  const last = items.at(-1);
  const more = records.length > page.limit && last !== undefined;
  return {
    items,
    next: more ? Buffer.from(JSON.stringify([keyOf(last), last.id])).toString('base64url') : null,
  };
}
