// `pnpm renew-keys`: gives every engagement, person and inquiry a new data key; the worker seals their texts with it.
import { runProgram } from './runProgram.ts';

await runProgram(async ({ databaseUrl }) => {
  const { startPayload } = await import('../start/startPayload.ts');
  const { renewDataKeys } = await import('@coaching/payload-plugin');
  const { payload, stop } = await startPayload({ databaseUrl, migrate: false });
  const scopes = await renewDataKeys(payload);
  process.stdout.write(
    `${scopes} new data keys seal from now on. The worker seals anew what older ones have sealed, and then destroys those.\n`,
  );
  await stop();
});
