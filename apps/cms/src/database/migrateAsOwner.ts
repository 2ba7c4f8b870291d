import { prepareDatabase } from '@coaching/payload-plugin';
import { refuseWrongKey } from '../start/refuseWrongKey.ts';
import { grantToApp, isGranted, roleOf } from './appRole.ts';
import { migrate } from './migrate.ts';
import { isMigrated } from './migrations.ts';
import { withOwner } from './withOwner.ts';

/**
 * Brings the database to the newest schema as the owner of its tables, and lets the role in under which the app works.
 * Where both are done already it only looks, which takes a moment.
 */
export async function migrateAsOwner(ownerUrl: string, databaseUrl: string): Promise<void> {
  const role = roleOf(databaseUrl);
  if ((await isMigrated(ownerUrl)) && (await isGranted(ownerUrl, role))) return;
  await withOwner(ownerUrl, async (payload) => {
    await migrate(payload, ownerUrl);
    await refuseWrongKey(() => prepareDatabase(payload));
  });
  await grantToApp(ownerUrl, role);
}
