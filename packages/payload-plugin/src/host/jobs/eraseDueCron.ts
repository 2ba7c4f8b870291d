import type { CronItem } from 'graphile-worker';

/** Looks every night for what the agreed time of keeping is over for; the queue's name lets one worker do it at a time. */
export const eraseDueCron: CronItem = {
  task: 'eraseDue',
  match: '53 1 * * *',
  options: { queueName: 'eraseDue', maxAttempts: 5, jobKey: 'eraseDue' },
};
