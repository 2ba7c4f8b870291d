import { type CompiledInstrument, compileInstrument, type Instrument } from '@coaching/core/assessment';
import { LRUCache } from 'lru-cache';
import * as z from 'zod';
import { instrumentVersions } from '../../collections/system/instrumentVersions.ts';
import { execute, sql } from '../../host/sql.ts';
import { tableOf } from '../../host/tables.ts';
import type { Payload } from '../../host/types.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';

/** One frozen version of an instrument, ready for scoring. */
export type FrozenInstrument = {
  readonly id: string;
  readonly key: string;
  readonly version: string;
  readonly hash: string;
  readonly instrument: Instrument;
  readonly compiled: CompiledInstrument;
};

const rowSchema = z.object({ id: z.string() });

type Cache = LRUCache<string, FrozenInstrument>;

// A frozen version never changes, so it is read and compiled once a process, as long as it is in use.
const kept = new WeakMap<Payload, Cache>();

function cacheOf(context: OperationContext): Cache {
  const { payload } = context.req;
  const cache = kept.get(payload) ?? new LRUCache<string, FrozenInstrument>({ max: 200 });
  kept.set(payload, cache);
  return cache;
}

/** Returns the frozen versions with these ids, by id. One query at most, none for versions in use. */
export async function findFrozen(
  ids: readonly string[],
  context: OperationContext,
): Promise<ReadonlyMap<string, FrozenInstrument>> {
  const cache = cacheOf(context);
  const wanted = [...new Set(ids)];
  const found = new Map(
    wanted.flatMap((id) => {
      const frozen = cache.get(id);
      return frozen ? [[id, frozen] as const] : [];
    }),
  );
  const missing = wanted.filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  for (const record of await findRecords(instrumentVersions, { id: { in: missing } }, context)) {
    const { id, key, version, hash, definition } = record;
    const frozen = {
      id,
      key,
      version,
      hash,
      instrument: definition,
      compiled: compileInstrument(definition),
    };
    found.set(id, frozen);
    cache.set(id, frozen);
  }
  return found;
}

/** Returns the ids of the versions of instruments that may be used in an organization, the newest first. */
export async function findVersionIds(
  where: { readonly key: string } | { readonly id: string },
  organization: string,
  limit: number,
  context: OperationContext,
): Promise<readonly string[]> {
  const wanted = 'key' in where ? sql`key = ${where.key}` : sql`id = ${where.id}`;
  const rows = await execute(
    context.req,
    sql`select id from ${tableOf(context.req, 'instrumentVersions')}
        where ${wanted} and (organization is null or organization = ${organization})
        order by version::int desc limit ${limit}`,
  );
  return rows.map((row) => rowSchema.parse(row).id);
}

/** Returns the frozen version with this id. @throws where it is gone, which never is */
export async function readFrozen(id: string, context: OperationContext): Promise<FrozenInstrument> {
  const frozen = (await findFrozen([id], context)).get(id);
  if (!frozen) throw new Error(`The frozen instrument version ${id} is gone.`);
  return frozen;
}

/**
 * Returns the newest frozen version of each of these instruments, by key; left out is what is not published, or belongs to
 * another organization.
 *
 * @param organization - whose people use them, by default the actor's; null for nobody's in particular
 */
export async function findNewestFrozen(
  keys: readonly string[],
  context: OperationContext,
  organization: string | null = context.actor.organization ?? null,
): Promise<ReadonlyMap<string, FrozenInstrument>> {
  if (keys.length === 0) return new Map();
  const rows = await execute(
    context.req,
    sql`select distinct on (key) id from ${tableOf(context.req, 'instrumentVersions')}
        where key in (select key from ${tableOf(context.req, 'instruments')} where _status = 'published'
          and (organization is null or organization = ${organization})
          and key in (${sql.join(
            [...new Set(keys)].map((key) => sql`${key}`),
            sql`, `,
          )}))
        order by key, version::int desc`,
  );
  const frozen = await findFrozen(
    rows.map((row) => rowSchema.parse(row).id),
    context,
  );
  return new Map([...frozen.values()].map((one) => [one.key, one]));
}
