// `pnpm worker`: does the background jobs. Any number of these processes may run against one database.
import { startWorker } from '@coaching/payload-plugin/worker';
import { readSettings } from '../settings.ts';
import { startPayload } from '../start/startPayload.ts';

const { databaseUrl } = readSettings(process.env);
const { payload, stop } = await startPayload({ databaseUrl, migrate: false });
const worker = await startWorker({ payload, connectionString: databaseUrl });

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.stop());
await worker.ended;
await stop();
process.exit(0);
