import { issueIn } from '@coaching/core';
import { ValidationError } from '../host/errors.ts';
import { isPasswordOf } from '../host/passwordHash.ts';
import type { CollectionConfig, PayloadRequest, Where } from '../host/types.ts';
import { refuseTooMany } from '../limits/refuseTooMany.ts';
import type { HostAccount } from '../options.ts';
import { inAllLanguages } from '../words/inAllLanguages.ts';
import { languageOf } from '../words/languageOf.ts';
import { pluginWords } from '../words/pluginWords.ts';
import type { AccountsDeps } from './AccountsDeps.ts';
import { passwordIssue } from './passwordIssue.ts';
import { type PasswordProblem, passwordProblem } from './passwordProblem.ts';
import { queuePasswordWork } from './queuePasswordWork.ts';
import { secretSchema } from './secretSchema.ts';

/** The name under which the present password comes along with a new one. */
export const presentPassword = 'currentPassword';

/** A password that is about to be set, and what was given as the present one. */
type PasswordChange = { readonly password: unknown; readonly given: unknown };

/** Those of a request, by the account's id, or by the address of a new one. */
const pending = new WeakMap<PayloadRequest, Map<string, PasswordChange>>();

function pendingOf(req: PayloadRequest): Map<string, PasswordChange> {
  const known = pending.get(req) ?? new Map<string, PasswordChange>();
  pending.set(req, known);
  return known;
}

const changesPassword = new WeakSet<PayloadRequest>();

/** Returns whether this request sets a password. */
export const setsPassword = (req: PayloadRequest) => changesPassword.has(req);

const refused = new WeakMap<PayloadRequest, PasswordProblem>();

/** Returns what was wrong with the password that this request was refused for, or undefined. */
export const refusedPassword = (req: PayloadRequest) => refused.get(req);

/**
 * Returns the collection of the accounts, in which a password has to be long and hard to guess, and whoever changes their own
 * gives the present one.
 */
export function withPasswordRules(accounts: CollectionConfig, deps: AccountsDeps): CollectionConfig {
  const refuse = (path: string, message: string, req: PayloadRequest): never => {
    throw new ValidationError({ collection: accounts.slug, errors: [{ path, message }], req });
  };
  const check = (password: unknown, account: Readonly<Record<string, unknown>>, req: PayloadRequest) => {
    changesPassword.add(req);
    const { name, email } = deps.settings.facts({ id: '', ...account });
    const problem = passwordProblem(typeof password === 'string' ? password : '', { name, email });
    if (!problem) return;
    refused.set(req, problem);
    refuse('password', issueIn(passwordIssue(problem), languageOf(req)).message, req);
  };
  const checkPresent = async (given: unknown, account: HostAccount, req: PayloadRequest) => {
    const words = pluginWords(languageOf(req)).accounts;
    if (typeof given !== 'string' || given === '') return refuse(presentPassword, words.presentMissing, req);
    const limiter = deps.limiter(req.payload);
    const who = [String(account.id)];
    await refuseTooMany(req, [() => limiter.take('presentPasswordByAccount', who)]);
    if (!(await queuePasswordWork(req, () => isPasswordOf(given, secretSchema.parse(account)))))
      refuse(presentPassword, words.presentWrong, req);
    await limiter.giveBack('presentPasswordByAccount', who);
  };
  const find = (where: Where, req: PayloadRequest) =>
    req.payload.db.findOne<HostAccount>({ collection: accounts.slug, where, req });
  const label = inAllLanguages((words) => words.accounts.presentPassword);
  const help = inAllLanguages((words) => words.accounts.presentPasswordHelp);
  return {
    ...accounts,
    fields: [
      ...accounts.fields,
      {
        name: presentPassword,
        type: 'text',
        // Asked for and never kept.
        virtual: true,
        label,
        admin: {
          description: help,
          condition: (data, _siblings, { user }) => user !== null && data['id'] === user.id,
          components: { Field: '@coaching/payload-plugin/client#PresentPassword' },
        },
      },
    ],
    hooks: {
      ...accounts.hooks,
      beforeOperation: [
        ...(accounts.hooks?.beforeOperation ?? []),
        async ({ args, operation, req }) => {
          if (operation === 'create' && 'password' in args.data) {
            const { email, password } = args.data;
            pendingOf(req).set(String(email), { password, given: undefined });
          }
          if (operation === 'resetPassword') {
            const account = await find({ resetPasswordToken: { equals: args.data.token } }, req);
            if (account) check(args.data.password, account, req);
          }
          if (operation === 'update' && args.data) {
            const data: Record<string, unknown> = args.data;
            const { [presentPassword]: given, password } = data;
            delete data[presentPassword];
            // The panel sends an empty one along with every save.
            if (password) pendingOf(req).set(String(Reflect.get(args, 'id')), { password, given });
          }
          return args;
        },
      ],
      // Payload has asked by now whether the account may be changed at all: nobody else learns what is wrong.
      beforeValidate: [
        ...(accounts.hooks?.beforeValidate ?? []),
        async ({ data, operation, originalDoc, req }) => {
          const key = String(operation === 'create' ? data?.['email'] : originalDoc?.id);
          const change = pendingOf(req).get(key);
          pendingOf(req).delete(key);
          if (!change) return data;
          const account =
            operation === 'create' ? null : await find({ id: { equals: originalDoc?.id } }, req);
          check(change.password, { ...account, ...data }, req);
          const { user } = req;
          const isOwn =
            account && user?.collection === accounts.slug && String(user.id) === String(account.id);
          if (isOwn && req.payloadAPI !== 'local') await checkPresent(change.given, account, req);
          return data;
        },
      ],
    },
  };
}
