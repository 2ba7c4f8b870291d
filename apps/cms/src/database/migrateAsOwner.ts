import { prepareDatabase } from '@coaching/payload-plugin';
import { getPayload } from 'payload';
import { hostConfig } from '../hostConfig.ts';
import { grantToApp, isGranted, roleOf } from './appRole.ts';
import { closePayload } from './closePayload.ts';
import { migrate } from './migrate.ts';
import { isMigrated } from './migrations.ts';

/**
 * Brings the database to the newest schema as the owner of its tables, and lets the role in under which the app works.
 * Where both are done already it only looks, which takes a moment.
 */
export async function migrateAsOwner(ownerUrl: string, databaseUrl: string): Promise<void> {
  const role = roleOf(databaseUrl);
  if ((await isMigrated(ownerUrl)) && (await isGranted(ownerUrl, role))) return;
  const config = await hostConfig({ databaseUrl: ownerUrl });
  const payload = await getPayload({ config, key: 'owner', disableOnInit: true });
  try {
    await migrate(payload, ownerUrl);
    await prepareDatabase(payload);
  } finally {
    await closePayload(payload);
  }
  await grantToApp(ownerUrl, role);
}
