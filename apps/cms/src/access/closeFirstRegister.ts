import type { CollectionConfig, Endpoint } from 'payload';

const notFound: Endpoint['handler'] = (req) =>
  Response.json({ errors: [{ message: req.t('error:notFound') }] }, { status: 404 });

/**
 * Returns the accounts without Payload's own way to the first one, which makes an administrator of whoever comes first, and
 * of all who come at once. `pnpm add-admin` is the way.
 */
export function closeFirstRegister(accounts: CollectionConfig): CollectionConfig {
  const endpoints = accounts.endpoints || [];
  return {
    ...accounts,
    // An address of one's own comes before Payload's.
    endpoints: [...endpoints, { method: 'post', path: '/first-register', handler: notFound }],
  };
}
