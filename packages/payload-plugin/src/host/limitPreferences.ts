import type { BaseDatabaseAdapter, PayloadRequest } from 'payload';
import { APIError } from './errors.ts';

const collection = 'payload-preferences';
/** Far more than the panel writes: characters of one setting and of its name, and settings of one account. */
const most = { value: 50_000, key: 300, settings: 200 } as const;

/**
 * Lets nobody fill the database with settings of the panel, which every account may write as it likes. Payload writes them
 * beside all hooks.
 *
 * @param full - says that there is no room for more
 */
export function limitPreferences<Adapter extends BaseDatabaseAdapter>(
  adapter: Adapter,
  full: (req: Partial<PayloadRequest>) => string,
): Adapter {
  const upsert = adapter.upsert.bind(adapter);
  adapter.upsert = async (args) => {
    if (args.collection !== collection) return upsert(args);
    const { data, req, where } = args;
    const isLarge =
      JSON.stringify(data['value'] ?? null).length > most.value || String(data['key']).length > most.key;
    if (
      isLarge ||
      (!(await adapter.findOne({ collection, where, ...(req ? { req } : {}) })) && (await isFull()))
    )
      throw new APIError(full(req ?? {}), 413, null, true);
    return upsert(args);

    async function isFull(): Promise<boolean> {
      const user = req?.user;
      if (!user) return false;
      const { totalDocs } = await adapter.count({
        collection,
        where: {
          and: [{ 'user.value': { equals: user.id } }, { 'user.relationTo': { equals: user.collection } }],
        },
        ...(req ? { req } : {}),
      });
      return totalDocs >= most.settings;
    }
  };
  return adapter;
}
