import { CoachingError } from '@coaching/core';
import { beginningOf, type ChainHead, chained, laneOfLanes, type Mark, sealOfCut } from '../audit/chain.ts';
import { entryColumns, entryOf } from '../audit/entryRow.ts';
import { before as laneOfEarlier } from '../audit/laneBefore.ts';
import { lanesOf } from '../audit/lanes.ts';
import { inTransaction } from '../host/inTransaction.ts';
import { execute, sql } from '../host/sql.ts';
import { tableOf } from '../host/tables.ts';
import type { Payload } from '../host/types.ts';
import { audit } from '../operations/shared/audit.ts';
import type { OperationContext } from '../operations/shared/OperationContext.ts';
import { systemContext } from '../operations/shared/systemContext.ts';
import { verifyAudit } from './verifyAudit.ts';

/** For so long everybody can read who has read what about them. */
const keptDays = 365;
const day = 86_400_000;

/** What was cut off an audit log. */
export type AuditCut = {
  /** How many entries were deleted. */
  readonly entries: number;
};

/**
 * Deletes the entries of the audit log that are older than a moment, and seals how far each chain was cut: the rest still
 * verifies, and that somebody has cut stands in the log.
 *
 * Entries can only go as the beginning of a chain, so one that was written later but stands before an older one stays, and
 * the older one with it. It needs the right to delete from the table, which the role of the app has not where the tables
 * have an owner of their own.
 *
 * @param until - epoch milliseconds, at least a year ago
 * @throws CoachingError `conflict` where the log is not as it was written, which a cut would hide; `query_invalid` where
 *   `until` lies within the last year
 */
export async function cutAudit(payload: Payload, until: number): Promise<AuditCut> {
  const context = await systemContext(payload);
  if (!(until <= context.now - keptDays * day))
    throw new CoachingError('query_invalid', {
      message:
        'Only entries older than a year can be cut off: people read for so long who has read what about them.',
    });
  const { faults } = await verifyAudit(payload);
  if (faults.length > 0)
    throw new CoachingError('conflict', {
      message: 'The audit log is not as it was written, and a cut would hide it: look into that first.',
    });
  return inTransaction(
    context.req,
    async () => {
      let entries = 0;
      const lanes = sql`select id from ${lanesOf(payload)} where id <> ${laneOfLanes} order by number`;
      for (const { id } of await execute(context.req, lanes))
        entries += await cutLane(String(id), until, context);
      const event = {
        organization: '',
        action: 'audit.cut',
        collection: 'auditEntries',
        subject: null,
        role: 'system',
      };
      if (entries > 0) await audit([{ ...event, record: new Date(until).toISOString() }], context);
      return { entries };
    },
    () => true,
  );
}

/** Cuts one chain and returns how many entries are gone. */
async function cutLane(lane: string, until: number, context: OperationContext): Promise<number> {
  const { req, vault } = context;
  const entries = tableOf(req, 'auditEntries');
  const [last] = await execute(
    req,
    sql`select place, hash from ${entries} where lane = ${lane} and place < coalesce(
        (select min(place) from ${entries} where lane = ${lane} and at >= ${new Date(until).toISOString()}), 2147483647)
      order by place desc limit 1`,
  );
  if (!last) return 0;
  const place = Number(last.place);
  const hash =
    lane === laneOfEarlier ? (await headOfEarlier(place, vault.mark, context)).hash : String(last.hash);
  const seal = sealOfCut(lane, { place, hash }, vault.mark);
  await execute(
    req,
    sql`update ${lanesOf(req.payload)} set cut_place = ${place}, cut_hash = ${hash}, cut_seal = ${seal} where id = ${lane}`,
  );
  const [gone] = await execute(
    req,
    sql`with gone as (delete from ${entries} where lane = ${lane} and place <= ${place} returning 1)
      select count(*)::int as entries from gone`,
  );
  return Number(gone?.entries ?? 0);
}

/** Entries from before there were chains have no hash of their own. */
async function headOfEarlier(place: number, mark: Mark, { req }: OperationContext): Promise<ChainHead> {
  const [cut] = await execute(
    req,
    sql`select cut_place, cut_hash from ${lanesOf(req.payload)} where id = ${laneOfEarlier}`,
  );
  let head: ChainHead =
    cut?.cut_place == null
      ? beginningOf(laneOfEarlier, mark)
      : { place: Number(cut.cut_place), hash: String(cut.cut_hash) };
  const rows = await execute(
    req,
    sql`select ${entryColumns} from ${tableOf(req, 'auditEntries')}
      where lane = ${laneOfEarlier} and place <= ${place} order by place`,
  );
  for (const row of rows) head = chained(head, laneOfEarlier, entryOf(row).entry, mark);
  return head;
}
