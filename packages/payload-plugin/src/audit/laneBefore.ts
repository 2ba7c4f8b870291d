import type { Statement } from '../host/sql.ts';
import { sql } from '../host/sql.ts';
import { tableOf } from '../host/tables.ts';
import type { Payload } from '../host/types.ts';
import { beginningOf, type ChainHead, chained, type Lane, type Mark } from './chain.ts';
import { entryColumns, entryOf } from './entryRow.ts';

/** The lane of the entries that were written before there were lanes: they have no hash of their own. */
export const before = 'before';

/** Returns the lane of the entries from before there were lanes. From now on nobody can change them unseen. */
export async function laneBefore(
  payload: Payload,
  mark: Mark,
  run: (statement: Statement) => Promise<readonly Record<string, unknown>[]>,
): Promise<Lane> {
  const rows = await run(
    sql`select ${entryColumns} from ${tableOf({ payload }, 'auditEntries')} where lane = ${before} order by place`,
  );
  let head: ChainHead = beginningOf(before, mark);
  for (const row of rows) head = chained(head, before, entryOf(row).entry, mark);
  return { id: before, number: 1, ...head };
}
