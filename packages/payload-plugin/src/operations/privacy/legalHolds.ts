import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { engagements } from '../../collections/practice/engagements.ts';
import { legalHolds } from '../../collections/system/legalHolds.ts';
import { lock, lockName } from '../../host/locks.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import { audit } from '../shared/audit.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople } from '../shared/people.ts';
import { createRecord, findRecord } from '../shared/records.ts';
import { leaderOf, withPart } from '../shared/ties.ts';

/** What is to be kept: one engagement, or every one that a person leads. */
export type HeldThing = { readonly kind: 'engagement' | 'person'; readonly id: string };

/** Returns whether somebody has ordered that this engagement is kept. */
export async function isHeld(engagement: EngagementRecord, { req }: OperationContext): Promise<boolean> {
  const held = JSON.stringify([
    { kind: 'engagement', record: engagement.id },
    ...withPart(engagement, 'leader').map((record) => ({ kind: 'person', record })),
  ]);
  const [row] = await execute(
    req,
    sql`select exists (
          select from ${tableOf(req, 'legalHolds')} where (kind, record) in (
            select kind, record from jsonb_to_recordset(${held}::jsonb) as held (kind text, record text))) as held`,
  );
  return row?.held === true;
}

/** Returns in whose organization a thing is, and whose data it is; null where there is none. */
async function find({ kind, id }: HeldThing, context: OperationContext) {
  if (kind === 'engagement') {
    const engagement = await findRecord(engagements, id, context);
    return engagement && { organization: engagement.organization, subject: leaderOf(engagement) };
  }
  const person = (await findPeople([id], context)).get(id);
  return person ? { organization: person.organization, subject: id } : null;
}

const write = (
  action: string,
  thing: HeldThing,
  about: { organization: string; subject: string },
  context: OperationContext,
) => audit([{ ...about, action, collection: 'legalHolds', record: thing.id, role: 'operator' }], context);

/**
 * Orders that a thing is kept, in the request's transaction. Returns false where there is no such thing.
 *
 * An order that is there already stays, with its reason.
 */
export async function setHold(thing: HeldThing, reason: string, context: OperationContext): Promise<boolean> {
  await lockThing(thing, context);
  const about = await find(thing, context);
  if (!about) return false;
  const { kind, id: record } = thing;
  const [known] = await execute(
    context.req,
    sql`select id from ${tableOf(context.req, 'legalHolds')} where kind = ${kind} and record = ${record}`,
  );
  if (known) return true;
  const { organization } = about;
  await createRecord(legalHolds, { organization, kind, record, reason, setAt: context.now }, context);
  await write('legalHolds.set', thing, about, context);
  return true;
}

/** Takes an order back, in the request's transaction. Returns false where there was none. */
export async function liftHold(thing: HeldThing, context: OperationContext): Promise<boolean> {
  await lockThing(thing, context);
  const { kind, id: record } = thing;
  const rows = await execute(
    context.req,
    sql`delete from ${tableOf(context.req, 'legalHolds')} where kind = ${kind} and record = ${record} returning organization`,
  );
  const [lifted] = rows;
  if (!lifted) return false;
  const about = (await find(thing, context)) ?? { organization: String(lifted.organization), subject: '' };
  await write('legalHolds.lift', thing, about, context);
  return true;
}

/** An engagement is not erased meanwhile. */
const lockThing = ({ kind, id }: HeldThing, { req }: OperationContext) =>
  kind === 'engagement' ? lock(req, [lockName('engagement', id)]) : lock(req, [lockName('account', id)]);
