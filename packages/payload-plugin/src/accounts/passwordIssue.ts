import { type Issue, issueOf } from '@coaching/core';
import { type PasswordProblem, passwordLength } from './passwordProblem.ts';

const path = ['password'];
const code = 'password_refused';

const issues: Readonly<Record<PasswordProblem, Issue>> = {
  tooShort: issueOf(path, code, 'passwordTooShort', { least: passwordLength.least }),
  tooLong: issueOf(path, code, 'passwordTooLong', { most: passwordLength.most }),
  common: issueOf(path, code, 'passwordCommon'),
  own: issueOf(path, code, 'passwordOwn'),
};

/** Returns what is wrong with a password as an issue, whose sentence says what to choose instead. */
export function passwordIssue(problem: PasswordProblem): Issue {
  return issues[problem];
}
