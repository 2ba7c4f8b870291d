// `pnpm seed`: fills an empty practice with demo data.
import { StartRefused } from 'embedded-database';
import { runProgram } from './runProgram.ts';

await runProgram(async ({ databaseUrl, setup }) => {
  if (setup !== 'demo')
    throw new StartRefused(
      'The accounts of the demo have a password that everybody knows: add COACHING_SETUP=demo to try the software on this machine alone.',
    );
  const { startPayload } = await import('../start/startPayload.ts');
  const { seed } = await import('../seed/seed.ts');
  const { payload, stop } = await startPayload({ databaseUrl, migrate: false });
  await seed(payload, { databaseUrl, withPractice: true });
  await stop();
});
