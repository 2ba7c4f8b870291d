import { getPayload, type Payload } from 'payload';
import { migrate } from '../database/migrate.ts';
import config from '../payload.config.ts';
import { seed } from '../seed/seed.ts';

export type RunningPayload = { readonly payload: Payload; stop(): Promise<void> };

/** Returns Payload in this process, on the newest schema, with the demo data where it is wanted. */
export async function startPayload(
  databaseUrl: string,
  options: { readonly withDemo: boolean },
): Promise<RunningPayload> {
  const payload = await getPayload({ config, disableOnInit: true });
  await migrate(payload, databaseUrl);
  await payload.config.onInit?.(payload);
  if (options.withDemo) await seed(payload);
  return { payload, stop: () => payload.destroy() };
}
