import { accepted, type Outcome, refused } from '@coaching/core';
import type { AnyColumn } from '../../collections/practice/column.ts';
import type { PracticeDefinition, PracticeRecord } from '../../collections/practice/definePractice.ts';
import { type EngagementRecord, engagements } from '../../collections/practice/engagements.ts';
import { lock, lockFound, lockName, lockNameIn } from '../../host/locks.ts';
import { sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { OperationContext } from './OperationContext.ts';
import { findRecord } from './records.ts';
import { permit, presumeIn } from './ties.ts';
import type { Wish } from './Wish.ts';

type Refusal = 'not_found' | 'forbidden';
type InEngagement = PracticeDefinition & { readonly columns: { readonly engagement: AnyColumn } };

/** A record and the engagement that it belongs to. */
export type Found<D extends InEngagement> = {
  readonly record: PracticeRecord<D>;
  readonly engagement: EngagementRecord;
};

/** Returns the engagement with this id if the policy lets the actor do what they wish to. */
export async function findEngagement(
  id: string,
  wish: Wish,
  context: OperationContext,
): Promise<Outcome<EngagementRecord, Refusal>> {
  const engagement = await findRecord(engagements, id, context);
  return engagement ? permit(engagement, wish, context) : refused('not_found');
}

/** Returns the engagement as `findEngagement` does; until the transaction ends nobody else changes it. */
export async function lockEngagement(
  id: string,
  wish: Wish,
  context: OperationContext,
): Promise<Outcome<EngagementRecord, Refusal>> {
  if (context.actor.person === null) return refused('not_found');
  await lock(context.req, [lockName('engagement', id)]);
  return findEngagement(id, wish, context);
}

/** Returns the record with this id and its engagement, if the policy lets the actor do what they wish to. */
export async function findIn<D extends InEngagement>(
  definition: D,
  id: string,
  wish: Wish,
  context: OperationContext,
): Promise<Outcome<Found<D>, Refusal>> {
  const record = await findRecord(definition, id, context);
  if (!record) return refused('not_found');
  const engagement = await findEngagement(engagementOf(record), wish, context);
  if (!engagement.ok) return engagement;
  presumeIn(engagement.value, { collection: wish.collection, id }, context);
  return accepted({ record, engagement: engagement.value });
}

/** Returns the record as `findIn` does; until the transaction ends nobody else changes what belongs to its engagement. */
export async function lockIn<D extends InEngagement>(
  definition: D,
  id: string,
  wish: Wish,
  context: OperationContext,
): Promise<Outcome<Found<D>, Refusal>> {
  // One statement finds the engagement and locks it, so what is read after it is read once.
  await lockFound(
    context.req,
    sql`select ${lockNameIn('engagement', sql`engagement_id`)} as name
          from ${tableOf(context.req, definition.name)} where id = ${id}`,
  );
  return findIn(definition, id, wish, context);
}

function engagementOf(record: object): string {
  if ('engagement' in record && typeof record.engagement === 'string') return record.engagement;
  throw new Error('This record belongs to no engagement.');
}
