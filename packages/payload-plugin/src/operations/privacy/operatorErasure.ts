import { CoachingError } from '@coaching/core';
import { decideErasure } from '@coaching/core/engagement';
import { type EngagementRecord, engagements } from '../../collections/practice/engagements.ts';
import type { ErasureRecord } from '../../collections/system/erasures.ts';
import { inTransaction } from '../../host/inTransaction.ts';
import { isRefusedValue } from '../../host/isRefusedValue.ts';
import { lock, lockName } from '../../host/locks.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { Payload } from '../../host/types.ts';
import { audit } from '../shared/audit.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecord } from '../shared/records.ts';
import { systemContext } from '../shared/systemContext.ts';
import { type Erasable, eraseEngagement, findErasable } from './eraseEngagement.ts';
import { type HeldThing, isHeld, liftHold, setHold } from './legalHolds.ts';

/** What somebody would have erased: an engagement, or every one that a person leads. */
export type ErasureTarget = HeldThing;

/**
 * Returns the engagements that are meant.
 *
 * @throws CoachingError `not_found` where there is none: who mistypes an id must not take it for erased
 */
async function engagementIds({ kind, id }: ErasureTarget, { req }: OperationContext): Promise<string[]> {
  const fits =
    kind === 'engagement'
      ? sql`id = ${id}`
      : sql`participants @> ${JSON.stringify([{ person: id, part: 'leader' }])}::jsonb`;
  const rows = await execute(
    req,
    sql`select id from ${tableOf(req, 'engagements')} where ${fits} order by id`,
  );
  if (rows.length === 0) throw new CoachingError('not_found');
  return rows.map((row) => String(row.id));
}

async function required(id: string, context: OperationContext): Promise<EngagementRecord> {
  const engagement = await findRecord(engagements, id, context);
  if (!engagement) throw new CoachingError('not_found');
  return engagement;
}

/**
 * Returns what would go with each engagement, and what stands in the way; no content.
 *
 * @throws CoachingError `not_found` where there is no such engagement, or nobody with that id leads one
 */
export async function previewErasure(
  payload: Payload,
  target: ErasureTarget,
): Promise<readonly (Erasable & { readonly engagement: string; readonly obstacle: string | null })[]> {
  const context = await systemContext(payload);
  const previews = [];
  for (const id of await engagementIds(target, context)) {
    const engagement = await required(id, context);
    const decision = decideErasure({ state: engagement.state, held: await isHeld(engagement, context) });
    previews.push({
      engagement: id,
      obstacle: decision.ok ? null : decision.code,
      ...(await findErasable(engagement, context)),
    });
  }
  return previews;
}

/**
 * Erases, for a legal request, an engagement or every one that a person leads: all of them or none.
 *
 * @throws CoachingError `engagement_running` or `legal_hold` where one cannot be erased, `not_found` where there is none
 */
export async function erase(payload: Payload, target: ErasureTarget): Promise<readonly ErasureRecord[]> {
  const context = await systemContext(payload);
  return inTransaction(
    context.req,
    async () => {
      const ids = await engagementIds(target, context);
      await lock(
        context.req,
        ids.map((id) => lockName('engagement', id)),
      );
      const certificates: ErasureRecord[] = [];
      for (const id of ids)
        certificates.push(await eraseLocked(id, { rule: 'legalRequest', askedBy: 'operator' }, context));
      return certificates;
    },
    () => true,
  );
}

/** Erases an engagement that is locked, and writes it down. @throws CoachingError where it cannot be erased */
export async function eraseLocked(
  id: string,
  asked: Pick<ErasureRecord, 'rule' | 'askedBy'>,
  context: OperationContext,
): Promise<ErasureRecord> {
  const erased = await eraseEngagement(await required(id, context), asked, context);
  if (!erased.ok) throw new CoachingError(erased.code);
  const { organization, subject } = erased.value;
  await audit(
    [
      {
        organization,
        action: 'privacy.erase',
        collection: 'engagements',
        record: id,
        subject,
        role: asked.askedBy,
      },
    ],
    context,
  );
  return erased.value;
}

const within = async <Result>(payload: Payload, work: (context: OperationContext) => Promise<Result>) => {
  const context = await systemContext(payload);
  return inTransaction(
    context.req,
    () => work(context),
    () => true,
  );
};

/** Orders that an engagement, or every one that a person leads, is kept. @throws CoachingError `not_found` */
export async function setLegalHold(payload: Payload, thing: ErasureTarget, reason: string): Promise<void> {
  const isSet = await within(payload, (context) => setHold(thing, reason, context)).catch(
    (error: unknown) => {
      // What is no id of this host is nobody's.
      if (isRefusedValue(error)) return false;
      throw error;
    },
  );
  if (!isSet) throw new CoachingError('not_found');
}

/** Takes such an order back. @throws CoachingError `not_found` where there is none */
export async function liftLegalHold(payload: Payload, thing: ErasureTarget): Promise<void> {
  if (!(await within(payload, (context) => liftHold(thing, context)))) throw new CoachingError('not_found');
}
