import { APIError, ValidationError } from '../host/errors.ts';
import { readSentData } from '../host/requests.ts';
import type { CollectionConfig, Endpoint, PayloadRequest } from '../host/types.ts';
import { networkOf } from '../limits/networkOf.ts';
import { refuseTooMany } from '../limits/refuseTooMany.ts';
import type { AccountsDeps } from './AccountsDeps.ts';
import { mailPasswordLinkLater } from './passwordLinkMail.ts';

/** Characters of an address at most (RFC 5321). */
const longest = 254;

const textIn = (value: unknown) => (typeof value === 'string' ? value.toLowerCase().trim() : '');

/** Nobody has an address or a name like this: no job keeps it. */
const isNobodys = (text: string) => text.length > longest || /\p{Cc}/u.test(text);

/** Counts before anybody looks whether there is such an address: known and unknown ones are refused alike. */
async function countResetMail(address: string, req: PayloadRequest, deps: AccountsDeps): Promise<void> {
  const network = networkOf(req.headers, deps.settings.trustedProxies);
  const limiter = deps.limiter(req.payload);
  await refuseTooMany(req, [
    () => limiter.take('resetMailByNetwork', network === null ? null : [network]),
    () => limiter.take('resetMailByAddressAndNetwork', network === null ? null : [address, network]),
    () => limiter.take('resetMailByAddress', [address]),
  ]);
}

/**
 * Returns the collection of the accounts, in which whoever asks for a new password's link is answered before anybody looks
 * whether there is such an account: that and the mail are the worker's, so the time of the answer tells nothing.
 */
export function withLaterPasswordLinks(accounts: CollectionConfig, deps: AccountsDeps): CollectionConfig {
  const { auth } = accounts;
  if (auth && typeof auth === 'object' && auth.disableLocalStrategy) return accounts;
  const byName = typeof auth === 'object' && Boolean(auth.loginWithUsername);
  const handler: Endpoint['handler'] = async (req) => {
    const data = await readSentData(req);
    const email = textIn(data['email']);
    const username = byName ? textIn(data['username']) : '';
    if (email === '' && username === '') {
      const errors = [{ path: 'email', message: req.t('validation:required') }];
      throw new ValidationError({ collection: accounts.slug, errors, req }, req.t);
    }
    await countResetMail(email || username, req, deps);
    const wish = {
      email,
      username,
      url: req.url ?? '',
      host: req.headers.get('host') ?? '',
      askedAt: deps.settings.now(),
    };
    if (![email, username].some(isNobodys))
      await mailPasswordLinkLater(wish, { req, vault: await deps.vaults(req) });
    return Response.json({ message: req.t('general:success') });
  };
  return {
    ...accounts,
    // An address of one's own comes before Payload's.
    endpoints: [...(accounts.endpoints || []), { method: 'post', path: '/forgot-password', handler }],
    hooks: {
      ...accounts.hooks,
      beforeOperation: [
        ...(accounts.hooks?.beforeOperation ?? []),
        ({ args, operation, req }) => {
          // GraphQL would look for the account and mail at once, and so tell by its time who has one.
          if (operation === 'forgotPassword' && req.payloadAPI !== 'local')
            throw new APIError(req.t('error:notAllowedToPerformAction'), 403, null, true);
          return args;
        },
      ],
    },
  };
}
