import { accepted, refused } from '@coaching/core';
import * as z from 'zod';
import { queuePasswordWork } from '../../accounts/queuePasswordWork.ts';
import { AuthenticationError, LockedAuth } from '../../host/errors.ts';
import type { Operation } from '../shared/Operation.ts';
import { auditRefusedSignIn } from './signInAttempt.ts';

const loginSchema = z.object({
  token: z.string(),
  exp: z.number(),
  user: z.looseObject({ id: z.union([z.string(), z.number()]) }),
});

/** Returns a bearer token for the right e-mail address and password. */
export const signIn: Operation<'account.signIn'> = async ({ body }, context) => {
  const { req, settings } = context;
  try {
    const login = await queuePasswordWork(req, () =>
      req.payload.login({
        collection: settings.usersSlug,
        data: { email: body.email, password: body.password },
        depth: 0,
        // Nobody is signed in yet; the password is what is checked.
        overrideAccess: true,
        req,
      }),
    );
    const { token, exp, user } = loginSchema.parse(login);
    const { name, email, roles } = settings.facts(user);
    return accepted({
      token,
      expiresAt: new Date(exp * 1000).toISOString(),
      account: { id: String(user.id), name, email, roles: [...roles] },
    });
  } catch (error) {
    // A locked account answers like a wrong password: nobody learns which addresses exist.
    if (error instanceof AuthenticationError || error instanceof LockedAuth) {
      await auditRefusedSignIn(req, context);
      return refused('credentials_wrong');
    }
    throw error;
  }
};
