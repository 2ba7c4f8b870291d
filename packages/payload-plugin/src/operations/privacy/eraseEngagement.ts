import { accepted, type Outcome } from '@coaching/core';
import { decideErasure, type ErasureRule } from '@coaching/core/engagement';
import { agreements } from '../../collections/practice/agreements.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import type { ErasureRecord } from '../../collections/system/erasures.ts';
import { lock, lockName } from '../../host/locks.ts';
import { type Caller, execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import { isComplete } from '../engagements/agreementView.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';
import { holderOf } from '../shared/ties.ts';
import { certify } from './certificates.ts';
import { destroyKeys } from './destroyKeys.ts';
import { countRows, deleteRows } from './erasedRows.ts';
import { isHeld } from './legalHolds.ts';

/** What an erasure takes and what it leaves, without a word of content. */
export type Erasable = Pick<ErasureRecord, 'erased' | 'agreements' | 'sessionsUsed'>;

/** Returns what would go with the engagement, and what would stay in the certificate. */
export async function findErasable(
  { id }: Pick<EngagementRecord, 'id'>,
  context: OperationContext,
): Promise<Erasable> {
  const { req } = context;
  const versions = await findRecords(agreements, { engagement: { equals: id } }, context, {
    sort: 'version',
  });
  const [used] = await execute(
    req,
    sql`select count(*)::int as used from ${tableOf(req, 'sessions')} where engagement_id = ${id} and consumed`,
  );
  return {
    erased: await countRows(id, req),
    agreements: versions.map((version) => ({
      version: version.version,
      signedAt: isComplete(version) ? Math.max(...version.signatures.map(({ at }) => at)) : null,
    })),
    sessionsUsed: Number(used?.used ?? 0),
  };
}

/**
 * Erases the engagement, which is locked: destroys its keys, deletes its records, the inquiry that it came from, its jobs and the
 * mails that wait. Returns the certificate.
 *
 * What was counted for norms stays, since it is of nobody, and so do audit entries, which name ids alone.
 */
export async function eraseEngagement(
  engagement: EngagementRecord,
  asked: { readonly rule: ErasureRule; readonly askedBy: ErasureRecord['askedBy'] },
  context: OperationContext,
): Promise<Outcome<ErasureRecord, 'engagement_running' | 'legal_hold'>> {
  const { id, state, organization } = engagement;
  const { req } = context;
  const subject = holderOf(engagement, 'leader');
  // An order to keep all that somebody leads may be on its way.
  if (subject !== null) await lock(req, [lockName('account', subject)]);
  const decision = decideErasure({ state, held: await isHeld(engagement, context) });
  if (!decision.ok) return decision;
  const erasable = await findErasable(engagement, context);
  await dropSessionJobs(id, req);
  const destroyed = await destroyKeys(
    sql`(kind = 'engagement' and scope = ${id})
        or (kind = 'inquiry' and scope in (select id from ${tableOf(req, 'inquiries')} where engagement = ${id}))`,
    req,
  );
  await deleteRows(id, req);
  return accepted(
    await certify(
      { organization, kind: 'engagement', record: id, subject, ...asked, erasedAt: context.now, ...erasable },
      destroyed,
      context,
    ),
  );
}

/** Reminders, and the ends of what nobody has confirmed. */
async function dropSessionJobs(engagement: string, req: Caller): Promise<void> {
  await execute(
    req,
    sql`select graphile_worker.remove_job(key)
          from graphile_worker._private_jobs
         where key in (select prefix || session.id
                         from ${tableOf(req, 'sessions')} as session, (values ('session-reminder:'), ('session-lapse:')) as job (prefix)
                        where engagement_id = ${engagement})`,
  );
}
