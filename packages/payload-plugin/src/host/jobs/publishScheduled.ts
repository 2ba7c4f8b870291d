import { sql } from '@payloadcms/db-postgres';
import type { CronItem } from 'graphile-worker';
import type { Payload } from 'payload';
import { postgresOf } from '../sql.ts';

/** Looks every minute for publications whose time has come; the queue's name lets one worker do it at a time. */
export const publishScheduledCron: CronItem = {
  task: 'publishScheduled',
  match: '* * * * *',
  options: { queueName: 'publishScheduled', maxAttempts: 1, jobKey: 'publishScheduled' },
};

/**
 * Publishes, or takes back, the content that editors have scheduled for now or earlier.
 *
 * Payload keeps these in a queue of its own, which does not say when a runner has died. Only one runs here at a time,
 * so whatever is still marked as under way was left behind, and is done again.
 */
export async function publishScheduled(payload: Payload): Promise<void> {
  const { drizzle, tables } = postgresOf(payload);
  const jobs = tables.payload_jobs;
  // Newer versions of Payload let go of what a dead runner has left by themselves, and have no such column.
  if (jobs && 'processing' in jobs)
    await drizzle.execute(
      sql`update ${jobs} set processing = false where processing and task_slug = 'schedulePublish'`,
    );
  await payload.jobs.run({
    where: { taskSlug: { equals: 'schedulePublish' } },
    limit: 100,
    sequential: true,
    // The job acts for the editor who scheduled it, with that editor's access.
    overrideAccess: true,
    silent: { error: false, info: true },
  });
}
