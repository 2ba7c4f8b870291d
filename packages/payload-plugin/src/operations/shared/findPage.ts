import type { PracticeDefinition, PracticeRecord } from '../../collections/practice/definePractice.ts';
import type { Where } from '../../host/types.ts';
import { cursorOf, instantCursor, readCursor, textCursor } from './cursor.ts';
import type { OperationContext } from './OperationContext.ts';
import { findRecords } from './records.ts';

/** How many records, and after which. */
export type Page = { readonly limit: number; readonly cursor?: string | undefined };

/**
 * Returns one page of records in the order of `by`, and the cursor of the next page.
 *
 * The cursor names the last record, so that records that come or go meanwhile neither repeat nor hide others.
 *
 * @param order.by - name of an instant column, or `id`
 * @throws CoachingError `query_invalid` for a cursor that is none of ours
 */
export async function findPage<D extends PracticeDefinition>(
  definition: D,
  where: Where,
  order: {
    readonly by: string & keyof PracticeRecord<D>;
    readonly newestFirst: boolean;
  },
  page: Page,
  context: OperationContext,
): Promise<{ readonly items: PracticeRecord<D>[]; readonly next: string | null }> {
  const after =
    order.by === 'id' ? readCursor(page.cursor, textCursor) : readCursor(page.cursor, instantCursor);
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

function comesAfter(
  by: string,
  beyond: 'less_than' | 'greater_than',
  [value, id]: readonly [string | number, string],
): Where {
  if (by === 'id') return { id: { [beyond]: id } };
  const at = typeof value === 'number' ? new Date(value).toISOString() : value;
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
    next: more ? cursorOf(keyOf(last), last.id) : null,
  };
}
