import { sql } from '@payloadcms/db-postgres';
import type { CronItem } from 'graphile-worker';
import type { Payload } from 'payload';
import { limitsTable } from '../limitStore.ts';
import { qualified } from '../names.ts';
import { postgresOf } from '../sql.ts';
import { tableOf } from '../tables.ts';

/** Looks every hour. */
export const forgetAnswersCron: CronItem = {
  task: 'forgetAnswers',
  match: '7 * * * *',
  options: { queueName: 'forgetAnswers', maxAttempts: 1, jobKey: 'forgetAnswers' },
};

const hour = 60 * 60_000;
/** How long a repeated request gets the answer of the first. */
const answersFor = 24 * hour;
/** How long it is remembered that something has been done: longer than a failing job is tried again. */
const marksFor = 14 * 24 * hour;

/**
 * Deletes the answers kept for repeated requests once they are a day old, the marks of what jobs have done after two weeks,
 * and counts whose time has run out: nothing is kept for longer than it is of use.
 *
 * @param now - epoch milliseconds
 */
export async function forgetAnswers(payload: Payload, now: number): Promise<void> {
  const before = (age: number) => new Date(now - age).toISOString();
  const { drizzle, schemaName } = postgresOf(payload);
  // The limits know the machine's clock alone.
  await drizzle.execute(
    sql`delete from ${sql.raw(qualified(limitsTable, schemaName))} where expire < ${Date.now()}`,
  );
  await drizzle.execute(
    sql`delete from ${tableOf({ payload }, 'idempotencyKeys')}
        where created_at < case when body_hash = '' then ${before(marksFor)}::timestamptz else ${before(answersFor)}::timestamptz end`,
  );
}
