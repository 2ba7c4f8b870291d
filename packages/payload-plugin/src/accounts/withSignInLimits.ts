import { AuthenticationError } from '../host/errors.ts';
import { hashAsPayloadDoes, isPasswordOf } from '../host/passwordHash.ts';
import type { CollectionConfig, PayloadRequest, Where } from '../host/types.ts';
import type { Limiter } from '../limits/createLimiter.ts';
import { networkOf } from '../limits/networkOf.ts';
import { refuseTooMany } from '../limits/refuseTooMany.ts';
import { attemptOf, keepAttempt, type SignInAttempt } from '../operations/account/signInAttempt.ts';
import type { HostAccount } from '../options.ts';
import type { AccountsDeps } from './AccountsDeps.ts';
import { queuePasswordWork } from './queuePasswordWork.ts';
import { secretSchema } from './secretSchema.ts';

const textIn = (value: unknown) => (typeof value === 'string' ? value.toLowerCase().trim() : '');

/** Returns the address and the network together, and each alone: what a wrong password counts for. */
function whoOf({ address, network }: Pick<SignInAttempt, 'address' | 'network'>) {
  return {
    pair: network === null ? null : [address, network],
    address: [address],
    network: network === null ? null : [network],
  };
}

/**
 * Counts a try before the password is looked at, so that many at once are no more tries than one after the other.
 *
 * @throws TooManyRequests
 */
async function countTry(attempt: SignInAttempt, req: PayloadRequest, limiter: Limiter): Promise<void> {
  const { pair, address, network } = whoOf(attempt);
  await refuseTooMany(req, [
    () => limiter.take('signInByNetwork', network),
    () => limiter.take('signInByAddressAndNetwork', pair),
    async () =>
      // Guesses from all over the world keep nobody out who sits where they always do.
      pair !== null && (await limiter.isKnown(pair)) ? null : limiter.take('signInByAddress', address),
  ]);
}

/**
 * Lets an unknown address take as much work as a known one. Sign-ins by GraphQL do not come through the queue: what is wrong is
 * found out and refused here, when it is its turn, so that Payload hashes right passwords alone beside it.
 */
async function checkFirst(password: string, account: HostAccount | null, req: PayloadRequest): Promise<void> {
  const isQueued = req.payloadAPI !== 'GraphQL';
  if (isQueued && account === null) await hashAsPayloadDoes(password);
  if (isQueued) return;
  const secret = secretSchema.safeParse(account).data;
  const isRight = await queuePasswordWork(req, () =>
    secret ? isPasswordOf(password, secret) : hashAsPayloadDoes(password).then(() => false),
  );
  if (!isRight) throw new AuthenticationError(req.t);
}

async function uncount(attempt: SignInAttempt, limiter: Limiter): Promise<void> {
  const { pair, address, network } = whoOf(attempt);
  const wasKnown = pair !== null && (await limiter.isKnown(pair));
  await limiter.giveBack('signInByNetwork', network);
  await limiter.giveBack('signInByAddressAndNetwork', pair);
  if (!wasKnown) await limiter.giveBack('signInByAddress', address);
  if (pair !== null && !wasKnown) await limiter.remember(pair);
}

/**
 * Returns the collection of the accounts, in which sign-ins are counted, and an unknown address takes as much work as a
 * known one.
 */
export function withSignInLimits(accounts: CollectionConfig, deps: AccountsDeps): CollectionConfig {
  const begin = async (data: Readonly<Record<string, unknown>>, req: PayloadRequest) => {
    const [email, username] = [textIn(data['email']), textIn(data['username'])];
    const address = username || email;
    // Payload refuses what is incomplete, whoever it is about.
    if (address === '' || typeof data['password'] !== 'string' || data['password'].trim() === '') return;
    const isCounted = req.payloadAPI !== 'local';
    const network = networkOf(req.headers, deps.settings.trustedProxies);
    const attempt = { address, network, account: null, isCounted };
    if (isCounted) await countTry(attempt, req, deps.limiter(req.payload));
    const where: Where = username
      ? { or: [{ username: { equals: username } }, { email: { equals: username } }] }
      : { email: { equals: email } };
    const account = await req.payload.db.findOne<HostAccount>({
      collection: accounts.slug,
      where,
      req,
    });
    keepAttempt(req, { ...attempt, account });
    await checkFirst(data['password'], account, req);
  };
  const { auth } = accounts;
  return {
    ...accounts,
    // A lock that any stranger can close gives way to counts that keep the stranger out.
    ...(deps.settings.limits === false
      ? {}
      : { auth: { ...(typeof auth === 'object' ? auth : {}), maxLoginAttempts: 0 } }),
    hooks: {
      ...accounts.hooks,
      beforeOperation: [
        ...(accounts.hooks?.beforeOperation ?? []),
        async ({ args, operation, req }) => {
          if (operation === 'login') await begin(args.data, req);
          if (operation === 'resetPassword' && req.payloadAPI !== 'local') {
            const network = networkOf(req.headers, deps.settings.trustedProxies);
            await refuseTooMany(req, [
              () => deps.limiter(req.payload).take('resetLinkByNetwork', network === null ? null : [network]),
            ]);
          }
          return args;
        },
      ],
      afterLogin: [
        ...(accounts.hooks?.afterLogin ?? []),
        async ({ req }) => {
          const attempt = attemptOf(req);
          if (attempt?.isCounted) await uncount(attempt, deps.limiter(req.payload));
        },
      ],
    },
  };
}
