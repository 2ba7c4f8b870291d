import * as z from 'zod';
import { roles } from '../../access/roles.ts';
import { doneSchema, emailSchema, idSchema, instantSchema } from '../primitives.ts';
import { defineRoute } from '../route.ts';

/** The signed-in person. */
export const accountSchema = z
  .object({ id: idSchema, name: z.string(), email: z.string(), roles: z.array(z.enum(roles)) })
  .meta({ id: 'Account', description: 'The signed-in person.' });

/** A token to send as `Authorization: Bearer …`, and until when it holds. */
export const signInSchema = z
  .object({ token: z.string(), expiresAt: instantSchema, account: accountSchema })
  .meta({ id: 'SignIn', description: 'A bearer token, and until when it holds.' });

export const accountRoutes = {
  'account.signIn': defineRoute({
    method: 'POST',
    path: '/account/sign-in',
    summary: 'Signs a person in and returns a bearer token.',
    entry: 'public',
    body: z.object({ email: emailSchema, password: z.string().min(1).max(200) }),
    answer: signInSchema,
    status: 200,
    errors: ['credentials_wrong'],
  }),
  'account.signOut': defineRoute({
    method: 'POST',
    path: '/account/sign-out',
    summary: 'Ends the session of this token, which holds no longer.',
    entry: 'signedIn',
    answer: doneSchema,
    status: 200,
    errors: [],
  }),
  'account.mailPasswordLink': defineRoute({
    method: 'POST',
    path: '/account/password-link',
    summary:
      'Mails a person the link to a new password, and answers alike whether or not there is such an account.',
    entry: 'public',
    body: z.object({ email: emailSchema }),
    answer: doneSchema,
    status: 200,
    errors: [],
  }),
  'account.choosePassword': defineRoute({
    method: 'POST',
    path: '/account/password',
    summary:
      'Sets the new password of whoever was mailed this token, which works once, and ends their sessions.',
    entry: 'public',
    body: z.object({ token: z.string().min(1).max(200), password: z.string().min(1).max(1000) }),
    answer: doneSchema,
    status: 200,
    errors: ['link_invalid'],
  }),
  'account.me': defineRoute({
    method: 'GET',
    path: '/account',
    summary: 'Returns the signed-in person.',
    entry: 'signedIn',
    answer: accountSchema,
    status: 200,
    errors: [],
  }),
} as const;
