import { accepted, refused } from '@coaching/core';
import { passwordIssue } from '../../accounts/passwordIssue.ts';
import { queuePasswordWork } from '../../accounts/queuePasswordWork.ts';
import { refusedPassword } from '../../accounts/withPasswordRules.ts';
import { APIError, ValidationError } from '../../host/errors.ts';
import type { Operation } from '../shared/Operation.ts';

/** What Payload answers for a token that nobody has, has used, or has let lie for too long. */
const wrongToken = 403;

/** Sets the password of whoever was mailed the token. It works once, and all sessions end. */
export const choosePassword: Operation<'account.choosePassword'> = async ({ body }, context) => {
  const { req, settings } = context;
  try {
    await queuePasswordWork(req, () =>
      req.payload.resetPassword({
        collection: settings.usersSlug,
        data: { token: body.token, password: body.password },
        // Nobody is signed in; the token is what is checked.
        overrideAccess: true,
        req,
      }),
    );
    return accepted({ done: true });
  } catch (error) {
    const problem = refusedPassword(req);
    if (error instanceof ValidationError && problem) return refused('body_invalid', [passwordIssue(problem)]);
    if (error instanceof APIError && error.status === wrongToken) return refused('link_invalid');
    throw error;
  }
};
