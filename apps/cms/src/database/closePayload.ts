import type { Payload } from 'payload';

/** Closes a Payload of this process, and those of its connections to the database that are not in use. */
export async function closePayload(payload: Payload): Promise<void> {
  const { pool } = payload.db;
  await payload.destroy();
  // Not waited for: the adapter never gives one of the connections back.
  void pool.end();
}
