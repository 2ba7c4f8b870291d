import type { BaseDatabaseAdapter, CollectionConfig, PayloadRequest, Where } from 'payload';
import * as z from 'zod';
import { APIError, AuthenticationError } from './errors.ts';
import { lock, lockName } from './locks.ts';

/** In the context of a request that signs somebody in. */
const signsIn = 'coachingSignsIn';

const accountSchema = z.looseObject({
  hash: z.string().nullish(),
  salt: z.string().nullish(),
  sessions: z
    .array(
      z.looseObject({ id: z.string(), createdAt: z.coerce.date().nullish(), expiresAt: z.coerce.date() }),
    )
    .nullish(),
});

/**
 * Returns the collection of the accounts, in which one change waits for the other.
 *
 * Payload reads an account, works for a while, and writes all of it back: without a lock one ordinary sign-in brings back
 * roles, passwords and sessions that somebody took away meanwhile. Each of its operations reads only after this lock; the
 * sign-in, which reads before, is mended by `keepAccountsWhole`.
 *
 * @param oneAtATime - says that several accounts cannot be changed at once
 */
export function withAccountLocks(
  accounts: CollectionConfig,
  oneAtATime: (req: PayloadRequest) => string,
): CollectionConfig {
  return {
    ...accounts,
    hooks: {
      ...accounts.hooks,
      beforeOperation: [
        ...(accounts.hooks?.beforeOperation ?? []),
        async ({ args, operation, req }) => {
          if (operation === 'login') req.context[signsIn] = true;
          else if (operation === 'refresh' && req.user) await lockAccount(req, req.user.id);
          else if (operation === 'update' || operation === 'delete') await lockOne(req, args, oneAtATime);
          else if (operation === 'resetPassword')
            await lockFoundBy(req, accounts.slug, { resetPasswordToken: { equals: args.data.token } });
          else if (operation === 'forgotPassword' && args.data.email)
            await lockFoundBy(req, accounts.slug, { email: { equals: args.data.email.toLowerCase() } });
          return args;
        },
      ],
      // The sign-out has no hook before its operation; this one comes before it reads.
      afterLogout: [
        ...(accounts.hooks?.afterLogout ?? []),
        async ({ req }) => {
          if (req.user) await lockAccount(req, req.user.id);
        },
      ],
    },
  };
}

/** Ends the session of a request's token. Returns false where it has none. */
export async function endSession(req: PayloadRequest, collection: string): Promise<boolean> {
  const session = await sessionOf(req, collection);
  if (!session) return false;
  const sessions = session.all.filter((one) => one !== session.own);
  await req.payload.db.updateOne({
    collection,
    id: session.account,
    data: { sessions },
    req,
    returning: false,
  });
  return true;
}

/** Returns when the session of a request's token began, in epoch milliseconds, under the lock of its account. */
export async function sessionBegan(req: PayloadRequest, collection: string): Promise<number | null> {
  const began = (await sessionOf(req, collection))?.own.createdAt;
  return began ? began.getTime() : null;
}

async function sessionOf(req: PayloadRequest, collection: string) {
  const { user } = req;
  if (!user || user.collection !== collection) return null;
  await lockAccount(req, user.id);
  const found = await req.payload.db.findOne({ collection, where: { id: { equals: user.id } }, req });
  const all = (found ? accountSchema.parse(found).sessions : null) ?? [];
  const own = all.find(({ id }) => id === user._sid);
  return own ? { account: user.id, all, own } : null;
}

const lockAccount = (req: PayloadRequest, id: string | number) =>
  lock(req, [lockName('account', String(id))]);

async function lockOne(
  req: PayloadRequest,
  args: object,
  oneAtATime: (req: PayloadRequest) => string,
): Promise<void> {
  if (!('id' in args && (typeof args.id === 'string' || typeof args.id === 'number')))
    throw new APIError(oneAtATime(req), 400, null, true);
  await lockAccount(req, args.id);
}

async function lockFoundBy(req: PayloadRequest, collection: string, where: Where): Promise<void> {
  const account = await req.payload.db.findOne<{ id: string | number }>({ collection, where, req });
  if (account) await lockAccount(req, account.id);
}

/**
 * Lets what Payload writes of an account without having read it under its lock change what it is about, and nothing else.
 *
 * A sign-in adds its session to those that there are by then, under the account's lock.
 *
 * @throws AuthenticationError where the password was changed since it was checked
 */
export function keepAccountsWhole<Adapter extends BaseDatabaseAdapter>(
  adapter: Adapter,
  accountsSlug: string,
): Adapter {
  const updateOne = adapter.updateOne.bind(adapter);
  adapter.updateOne = async (args) => {
    const { collection, data, req, returning } = args;
    const written = accountSchema.safeParse(data);
    if (collection !== accountsSlug || returning !== false || !written.success || !written.data.sessions)
      return updateOne(args);
    // What comes without a request counts wrong passwords, beside all locks. What comes with one, and signs nobody in, has
    // read under the account's lock; the confirmation of an address has no hook before that, so it writes what it changes.
    if (data._verified === true && data._verificationToken === null)
      return updateOne({ ...args, data: { _verified: true, _verificationToken: null } });
    if (args.id !== undefined && isSigningIn(req)) {
      const sessions = await sessionsWith(written.data, args.id, accountsSlug, req);
      return updateOne({ ...args, data: { sessions, updatedAt: data.updatedAt } });
    }
    if (req !== undefined) return updateOne(args);
    return updateOne({ ...args, data: { sessions: written.data.sessions, updatedAt: data.updatedAt } });
  };
  return adapter;
}

function isSigningIn(req: Partial<PayloadRequest> | undefined): req is PayloadRequest {
  return req?.payload !== undefined && req.context?.[signsIn] === true;
}

/** Returns the sessions that there are now, and the newest of those that a sign-in is about to write. */
async function sessionsWith(
  written: z.infer<typeof accountSchema>,
  id: string | number,
  collection: string,
  req: PayloadRequest,
) {
  delete req.context[signsIn];
  await lockAccount(req, id);
  const present = accountSchema.parse(
    await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req }),
  );
  if (present.hash !== written.hash || present.salt !== written.salt) throw new AuthenticationError(req.t);
  const now = new Date();
  const open = (present.sessions ?? []).filter(({ expiresAt }) => expiresAt > now);
  return [...open, ...(written.sessions ?? []).slice(-1)];
}
