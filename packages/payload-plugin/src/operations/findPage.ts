import type { Where } from 'payload';
import * as z from 'zod';
import type { PracticeDefinition, PracticeRecord } from '../collections/practice/definePractice.ts';
import type { OperationContext } from './OperationContext.ts';
import { findRecords } from './records.ts';

const cursorSchema = z.tuple([z.union([z.string(), z.number()]), z.string()]);

function readCursor(cursor: string | undefined): z.output<typeof cursorSchema> | null {
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
 * @param order.by - name of an instant column
 */
export async function findPage<D extends PracticeDefinition>(
  definition: D,
  where: Where,
  order: { readonly by: string & keyof PracticeRecord<D>; readonly newestFirst: boolean },
  page: { readonly limit: number; readonly cursor?: string | undefined },
  context: OperationContext,
): Promise<{ readonly items: PracticeRecord<D>[]; readonly next: string | null }> {
  const after = readCursor(page.cursor);
  const beyond = order.newestFirst ? 'less_than' : 'greater_than';
  const rest: Where[] = after
    ? [
        {
          or: [
            { [order.by]: { [beyond]: new Date(after[0]).toISOString() } },
            {
              and: [
                { [order.by]: { equals: new Date(after[0]).toISOString() } },
                { id: { [beyond]: after[1] } },
              ],
            },
          ],
        },
      ]
    : [];
  const sign = order.newestFirst ? '-' : '';
  const records = await findRecords(definition, { and: [where, ...rest] }, context, {
    limit: page.limit + 1,
    sort: [`${sign}${order.by}`, `${sign}id`],
  });
  const items = records.slice(0, page.limit);
  const last = items.at(-1);
  const more = records.length > page.limit && last !== undefined;
  return {
    items,
    next: more ? Buffer.from(JSON.stringify([last[order.by], last.id])).toString('base64url') : null,
  };
}
