import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/**
 * Returns what `work` returns, run in one transaction that is kept only when `keep` says so.
 *
 * A thrown error undoes everything too.
 */
export async function inTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
  keep: (result: Result) => boolean,
): Promise<Result> {
  const begun = await initTransaction(req);
  if (!begun) throw new Error('A transaction could not be started.');
  try {
    const result = await work();
    await (keep(result) ? commitTransaction(req) : killTransaction(req));
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
