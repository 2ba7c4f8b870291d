// `pnpm migrate`: brings the database to the newest schema. A step of a release, before the processes start.
import { runProgram } from './runProgram.ts';

await runProgram(async ({ databaseUrl, ownerUrl }) => {
  if (ownerUrl) {
    const { migrateAsOwner } = await import('../database/migrateAsOwner.ts');
    return migrateAsOwner(ownerUrl, databaseUrl);
  }
  const { startPayload } = await import('../start/startPayload.ts');
  const { stop } = await startPayload({ databaseUrl, migrate: true });
  await stop();
});
