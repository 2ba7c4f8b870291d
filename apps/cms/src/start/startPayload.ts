import { prepareDatabase } from '@coaching/payload-plugin';
import { getPayload, type Payload } from 'payload';
import { closePayload } from '../database/closePayload.ts';
import { migrate } from '../database/migrate.ts';
import config from '../payload.config.ts';
import { refuseWrongKey } from './refuseWrongKey.ts';

export type RunningPayload = { readonly payload: Payload; stop(): Promise<void> };

/**
 * Returns Payload in this process, without the web.
 *
 * @param options.migrate - first brings the database to the newest schema; a step of the release, done once
 * @param options.unchecked - starts on a database that lacks its rules too, for a program that only looks at it
 */
export async function startPayload(options: {
  readonly databaseUrl: string;
  readonly migrate: boolean;
  readonly unchecked?: boolean;
}): Promise<RunningPayload> {
  // The plugin looks at the schema when it starts, so that comes after the migrations.
  const payload = await getPayload({ config, disableOnInit: true });
  await refuseWrongKey(async () => {
    if (options.migrate) {
      await migrate(payload, options.databaseUrl);
      await prepareDatabase(payload);
    }
    if (!options.unchecked) await payload.config.onInit?.(payload);
  });
  return { payload, stop: () => closePayload(payload) };
}
