import type { Payload } from 'payload';
import { demoUsers } from '../demoUsers.ts';
import { seedUsers } from '../seedUsers.ts';
import { openStage } from './openStage.ts';
import { playStories } from './playStories.ts';
import { completed } from './stories/completed.ts';
import { fourthMonth } from './stories/fourthMonth.ts';
import { inDiscovery } from './stories/inDiscovery.ts';
import { inManyStates } from './stories/inManyStates.ts';
import { furtherLeaders } from './stories/leaders.ts';
import { openInquiries } from './stories/openInquiries.ts';

const [, , , coach, sponsor] = demoUsers;

/**
 * Fills a practice in which nothing has happened yet with the past ten months of eleven leaders, their coach and a
 * sponsor, counted back from `now`. A practice with anything in it is left alone.
 */
export async function seedPractice(payload: Payload, databaseUrl: string, now: number): Promise<void> {
  if (!(await isUntouched(payload))) return;
  await seedUsers(payload, furtherLeaders);
  const stage = await openStage(databaseUrl, now);
  try {
    // Passwords take long to check: all at once, and before the first story begins.
    await Promise.all([...demoUsers.slice(2), ...furtherLeaders].map((user) => stage.enter(user)));
    const ensemble = { coach: await stage.enter(coach), sponsor: await stage.enter(sponsor) };
    const stories = [
      fourthMonth(stage, ensemble),
      inDiscovery(stage, ensemble),
      completed(stage, ensemble),
      ...inManyStates(stage, ensemble),
      openInquiries(stage),
    ];
    await playStories(stories, stage.clock, now);
    // Those can still be answered: whoever tries the demo finds their links in the mailbox.
    for (const mail of stage.unanswered()) await payload.sendEmail(mail);
  } finally {
    await stage.close();
  }
}

/** Counts without an actor: nothing is read, and nobody is told. */
async function isUntouched(payload: Payload): Promise<boolean> {
  for (const collection of ['coaching-inquiries', 'coaching-engagements'] as const) {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true });
    if (totalDocs > 0) return false;
  }
  return true;
}
