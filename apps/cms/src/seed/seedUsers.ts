import type { Payload } from 'payload';
import { demoPassword, demoUsers } from './demoUsers.ts';

/** Creates the demo accounts that are not there yet; an existing account is left as it is. */
export async function seedUsers(payload: Payload): Promise<void> {
  for (const { roles, ...user } of demoUsers) {
    // The seed is the first to write: there is no account yet whose access could be asked.
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: user.email } },
      overrideAccess: true,
    });
    if (totalDocs > 0) continue;
    await payload.create({
      collection: 'users',
      data: { ...user, roles: [...roles], organization: 'main', locale: 'en', password: demoPassword },
      depth: 0,
      overrideAccess: true,
    });
  }
}
