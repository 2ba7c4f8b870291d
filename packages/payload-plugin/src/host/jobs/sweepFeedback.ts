import { sql } from '@payloadcms/db-postgres';
import type { CronItem } from 'graphile-worker';
import type { Payload } from 'payload';
import { postgresOf } from '../sql.ts';
import { tableOf } from '../tables.ts';

/** Once a night (UTC), whether or not somebody has answered. */
export const sweepFeedbackCron: CronItem = {
  task: 'sweepFeedback',
  match: '23 2 * * *',
  options: { queueName: 'sweepFeedback', maxAttempts: 5, jobKey: 'sweepFeedback' },
};

/**
 * Has the database forget the earlier versions of the rows of 360 answers and invitations.
 *
 * PostgreSQL keeps what was deleted or changed in its files until it vacuums. Read in order, those versions would tell which answers
 * came with which link. A full vacuum writes the tables anew, into other files.
 */
export async function sweepFeedback(payload: Payload): Promise<void> {
  const { drizzle } = postgresOf(payload);
  for (const collection of ['feedbackAnswers', 'feedbackInvitations'] as const)
    await drizzle.execute(sql`vacuum (full, analyze) ${tableOf({ payload }, collection)}`);
}
