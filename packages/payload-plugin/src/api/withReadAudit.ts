import { randomUUID } from 'node:crypto';
import { policy } from '@coaching/core/access';
import * as z from 'zod';
import { actorOf } from '../access/actorOf.ts';
import type { CollectionName } from '../collections/names.ts';
import { execute, sql } from '../host/sql.ts';
import { tableOf } from '../host/tables.ts';
import type { CollectionConfig, PayloadRequest } from '../host/types.ts';
import { audit } from '../operations/shared/audit.ts';
import type { Runtime } from '../runtime.ts';

const rowSchema = z.object({ id: z.string(), organization: z.string(), leader: z.coerce.string() });
const idsSchema = z.union([
  z.object({ docs: z.array(z.object({ id: z.string() })) }).transform(({ docs }) => docs.map(({ id }) => id)),
  z.object({ id: z.string() }).transform(({ id }) => [id]),
]);

/**
 * Returns the sessions with an audit entry for each that somebody reads in the panel, or over Payload's own REST: it is the one
 * record of the practice that is shown there. Other collections are returned as they are.
 */
export function withReadAudit(
  config: CollectionConfig,
  name: CollectionName | undefined,
  runtime: Runtime,
): CollectionConfig {
  if (name !== 'sessions') return config;
  return {
    ...config,
    hooks: {
      ...config.hooks,
      afterOperation: [
        ...(config.hooks?.afterOperation ?? []),
        async ({ args, operation, req, result }) => {
          // What operations read with all rights is written down under the name of their route.
          const isAsked = 'overrideAccess' in args ? !args.overrideAccess : true;
          if (isAsked && (operation === 'find' || operation === 'findByID'))
            await writeDown(idsSchema.parse(result), req, runtime);
          return result;
        },
      ],
    },
  };
}

async function writeDown(ids: readonly string[], req: PayloadRequest, runtime: Runtime): Promise<void> {
  if (ids.length === 0) return;
  const { settings, vaults } = runtime;
  const actor = actorOf(req, settings);
  const role = actor.roles.find((held) =>
    policy.some((row) => row.surface === 'panel' && row.collection === 'sessions' && row.role === held),
  );
  const rows = await execute(
    req,
    sql`select id, organization, leader_id as leader from ${tableOf(req, 'sessions')}
      where id in (${sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      )})`,
  );
  const context = { req, actor, vault: await vaults(req), now: settings.now(), newId: randomUUID };
  const events = rows.map((row) => {
    const { id, organization, leader } = rowSchema.parse(row);
    const what = { collection: 'sessions', record: id, subject: leader };
    return { organization, action: 'panel.read', role: role ?? 'system', ...what };
  });
  await audit(events, context);
}
