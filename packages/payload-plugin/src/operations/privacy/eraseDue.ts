import { addMonths, defaultRetentionMonths, retentionStep } from '@coaching/core/engagement';
import { engagements } from '../../collections/practice/engagements.ts';
import { inTransaction } from '../../host/inTransaction.ts';
import { lock, lockName } from '../../host/locks.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { Payload } from '../../host/types.ts';
import { engagementScope } from '../../vault/KeyScope.ts';
import { findAgreementsOf } from '../engagements/agreementView.ts';
import { mailLater } from '../shared/mailLater.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople } from '../shared/people.ts';
import { findRecord, updateRecord } from '../shared/records.ts';
import { systemContext } from '../shared/systemContext.ts';
import { leaderOf } from '../shared/ties.ts';
import { certify } from './certificates.ts';
import { destroyKeys } from './destroyKeys.ts';
import { isHeld } from './legalHolds.ts';
import { eraseLocked } from './operatorErasure.ts';
import { retentionMail } from './retentionMail.ts';

/**
 * Erases what the agreed time of keeping is over for, and tells leaders a month before: of engagements that ended, by the agreement
 * in force; and of inquiries that nobody took. A legal hold is left alone.
 *
 * Each is done in a transaction of its own, so a worker that is killed has done some of them, and the next one does the rest.
 */
export async function eraseDue(payload: Payload): Promise<void> {
  for (const id of await endedEngagements(await systemContext(payload))) {
    const context = await systemContext(payload);
    await inTransaction(
      context.req,
      () => stepOn(id, context),
      () => true,
    );
  }
  await eraseOldInquiries(await systemContext(payload));
}

async function endedEngagements({ req }: OperationContext): Promise<string[]> {
  const rows = await execute(
    req,
    sql`select id from ${tableOf(req, 'engagements')} where ended_at is not null order by ended_at, id`,
  );
  return rows.map((row) => String(row.id));
}

async function stepOn(id: string, context: OperationContext): Promise<void> {
  await lock(context.req, [lockName('engagement', id)]);
  const engagement = await findRecord(engagements, id, context);
  if (!engagement || engagement.endedAt === null || (await isHeld(engagement, context))) return;
  const { inForce } = await findAgreementsOf(engagement, context);
  const step = retentionStep({
    endedAt: engagement.endedAt,
    months: inForce?.parameters.retentionMonths ?? defaultRetentionMonths,
    announcedAt: engagement.erasureAnnounced,
    now: context.now,
  });
  if (step.do === 'erase') await eraseLocked(id, { rule: 'retention', askedBy: 'system' }, context);
  if (step.do !== 'announce') return;
  const leader = leaderOf(engagement);
  const person = (await findPeople([leader], context)).get(leader);
  if (person)
    await mailLater(
      {
        to: person.email,
        ...retentionMail(step.erasedAt, person.locale ?? 'en', context.settings.portalUrl),
      },
      engagementScope(id),
      context,
      { key: `retention:${id}` },
    );
  await updateRecord(engagements, engagement, { erasureAnnounced: context.now }, context);
}

/** Inquiries that no engagement came of; their keys go with them. */
async function eraseOldInquiries(context: OperationContext): Promise<void> {
  const { req, now } = context;
  const before = new Date(addMonths(now, -defaultRetentionMonths)).toISOString();
  await inTransaction(
    req,
    async () => {
      const rows = await execute(
        req,
        sql`delete from ${tableOf(req, 'inquiries')} where engagement is null and received_at < ${before}::timestamptz returning id, organization`,
      );
      for (const { id, organization } of rows) {
        const destroyed = await destroyKeys(sql`kind = 'inquiry' and scope = ${id}`, req);
        await certify(
          {
            organization: String(organization),
            kind: 'inquiry',
            record: String(id),
            subject: null,
            rule: 'retention',
            askedBy: 'system',
            erasedAt: now,
            erased: { inquiries: 1 },
            agreements: [],
            sessionsUsed: 0,
          },
          destroyed,
          context,
        );
      }
    },
    () => true,
  );
}
