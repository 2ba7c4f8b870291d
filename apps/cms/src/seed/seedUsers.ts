import type { Payload } from 'payload';
import { type DemoUser, demoPassword } from './demoUsers.ts';

/** Creates the accounts that are not there yet; an existing account is left as it is. */
export async function seedUsers(payload: Payload, users: readonly DemoUser[]): Promise<void> {
  // The seed is the first to write: there is no account yet whose access could be asked.
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { in: users.map(({ email }) => email) } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const known = new Set(docs.map(({ email }) => email));
  // Passwords take long to hash, so all of them at once.
  await Promise.all(
    users
      .filter(({ email }) => !known.has(email))
      .map(({ roles, ...user }) =>
        payload.create({
          collection: 'users',
          data: { ...user, roles: [...roles], organization: 'main', password: demoPassword },
          depth: 0,
          overrideAccess: true,
        }),
      ),
  );
}
