import type { PayloadRequest } from '../host/types.ts';
import type { Limiter } from './createLimiter.ts';
import { networkOf } from './networkOf.ts';
import { refuseTooMany } from './refuseTooMany.ts';

/**
 * Counts a wish for the link to a new password, before anybody looks whether there is such an address: known and unknown
 * ones are refused alike.
 *
 * @param address - as accounts are found by it: trimmed, in small letters
 * @throws TooManyRequests
 */
export async function countPasswordLink(
  address: string,
  req: PayloadRequest,
  { limiter, trustedProxies }: { readonly limiter: Limiter; readonly trustedProxies: number },
): Promise<void> {
  const network = networkOf(req.headers, trustedProxies);
  await refuseTooMany(req, [
    () => limiter.take('resetMailByNetwork', network === null ? null : [network]),
    () => limiter.take('resetMailByAddressAndNetwork', network === null ? null : [address, network]),
    () => limiter.take('resetMailByAddress', [address]),
  ]);
}
