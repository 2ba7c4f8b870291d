// `pnpm seed`: fills an empty practice with demo data.
import { seed } from '../seed/seed.ts';
import { readSettings } from '../settings.ts';
import { startPayload } from '../start/startPayload.ts';

const { databaseUrl } = readSettings(process.env);
const { payload, stop } = await startPayload({ databaseUrl, migrate: false });
await seed(payload, { databaseUrl, withPractice: true });
await stop();
process.exit(0);
