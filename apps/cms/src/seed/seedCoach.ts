import { addCoach } from '@coaching/payload-plugin';
import type { Payload } from 'payload';
import { demoUsers } from './demoUsers.ts';

const weekdays = [1, 2, 3, 4, 5] as const;

/** Gives the demo's coach a profile and working hours, so that sessions can be booked at once. */
export async function seedCoach(payload: Payload): Promise<void> {
  for (const { email, zone } of demoUsers.filter(({ roles }) => roles.some((role) => role === 'coach'))) {
    // The seed is the first to write: there is no account yet whose access could be asked.
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    });
    const [account] = docs;
    if (!account) continue;
    await addCoach(payload, {
      organization: 'main',
      person: String(account.id),
      about: 'A made-up coach, to try everything with. Works with leaders who already do well.',
      languages: ['en', 'de'],
      takesNew: true,
      zone,
      weekly: weekdays.map((weekday) => ({ weekday, start: '09:00', end: '17:00' })),
      overrides: [],
      bufferMinutes: 0,
      minimumNoticeMinutes: 60,
      horizonDays: 90,
    });
  }
}
