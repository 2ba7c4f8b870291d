import { randomBytes } from 'node:crypto';
import { StartRefused } from 'embedded-database';
import type { Payload } from 'payload';
import { withDatabaseLock } from '../database/withDatabaseLock.ts';

/**
 * Adds the first account of an administrator, who changes the password that is returned; it is kept nowhere. Of several
 * calls at once, one adds an account.
 *
 * @throws StartRefused where there is an administrator already
 */
export async function addFirstAdmin(
  payload: Payload,
  {
    email,
    name,
    databaseUrl,
  }: { readonly email: string; readonly name: string; readonly databaseUrl: string },
): Promise<{ readonly password: string }> {
  return withDatabaseLock(databaseUrl, 'first administrator', async () => {
    const present = await payload.count({
      collection: 'users',
      where: { roles: { in: ['admin'] } },
      // Whoever runs a command on the server asks for all accounts.
      overrideAccess: true,
    });
    if (present.totalDocs > 0)
      throw new StartRefused(
        'There is an administrator already: let them sign in to the panel and add the account there; nothing was changed.',
      );
    const password = randomBytes(18).toString('base64url');
    await payload.create({
      collection: 'users',
      data: { email, name, password, roles: ['admin'], organization: 'main', zone: 'UTC', locale: 'en' },
      depth: 0,
      // There is no administrator yet who could.
      overrideAccess: true,
    });
    return { password };
  });
}
