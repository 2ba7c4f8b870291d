// `pnpm migrate`: brings the database to the newest schema. A step of a release, before the processes start.

import { readSettings } from '../settings.ts';
import { startPayload } from '../start/startPayload.ts';

const { databaseUrl } = readSettings(process.env);
const { stop } = await startPayload({ databaseUrl, migrate: true });
await stop();
process.exit(0);
