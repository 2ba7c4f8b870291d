import { APIError, ValidationError } from '../host/errors.ts';
import { readSentData } from '../host/requests.ts';
import type { CollectionConfig, Endpoint } from '../host/types.ts';
import { countPasswordLink } from '../limits/countPasswordLink.ts';
import type { AccountsDeps } from './AccountsDeps.ts';
import { mailPasswordLinkLater, wishIn } from './passwordLinkMail.ts';

/** Characters of an address at most (RFC 5321). */
const longest = 254;

const textIn = (value: unknown) => (typeof value === 'string' ? value.toLowerCase().trim() : '');

/** Nobody has an address or a name like this: no job keeps it. */
const isNobodys = (text: string) => text.length > longest || /\p{Cc}/u.test(text);

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
    const { now, trustedProxies } = deps.settings;
    await countPasswordLink(email || username, req, { limiter: deps.limiter(req.payload), trustedProxies });
    const wish = wishIn(req, { email, username, askedAt: now() });
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
