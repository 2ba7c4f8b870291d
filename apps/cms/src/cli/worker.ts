// `pnpm worker`: does the background jobs. Any number of these processes may run against one database.
import { runProgram } from './runProgram.ts';

await runProgram(async ({ databaseUrl }) => {
  const { startPayload } = await import('../start/startPayload.ts');
  const { startWorker } = await import('@coaching/payload-plugin/worker');
  const { excessOf } = await import('../database/appRole.ts');
  for (const sentence of await excessOf(databaseUrl)) console.error(sentence);
  const { payload, stop } = await startPayload({ databaseUrl, migrate: false });
  const worker = await startWorker({ payload, connectionString: databaseUrl });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.stop());
  await worker.ended;
  await stop();
});
