import { accepted } from '@coaching/core';
import { mailPasswordLinkLater, wishIn } from '../../accounts/passwordLinkMail.ts';
import type { Operation } from '../shared/Operation.ts';

/** Lets the worker mail the link to a new password. Nobody looks here whether there is such an account. */
export const mailPasswordLink: Operation<'account.mailPasswordLink'> = async ({ body }, context) => {
  const email = body.email.toLowerCase();
  const wish = wishIn(context.req, { email, username: '', askedAt: context.now });
  await mailPasswordLinkLater(wish, context);
  return accepted({ done: true });
};
