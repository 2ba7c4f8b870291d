import type { BaseDatabaseAdapter } from 'payload';

const collection = 'payload-preferences';

/**
 * Lets an account delete a setting of the panel. Payload looks for it through the relation to its account while it deletes, which
 * its adapter for PostgreSQL cannot: it is found first here, and deleted by its id.
 */
export function deletablePreferences<Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter {
  const deleteOne = adapter.deleteOne.bind(adapter);
  adapter.deleteOne = async (args) => {
    if (args.collection !== collection) return deleteOne(args);
    const { req, where } = args;
    const found = await adapter.findOne<{ readonly id: string | number }>({
      collection,
      where,
      ...(req ? { req } : {}),
    });
    // Where there was nothing, Payload answers 404.
    return found ? deleteOne({ ...args, where: { id: { equals: found.id } } }) : null;
  };
  return adapter;
}
