import { oneLine } from '@coaching/core';
import { ValidationError } from '../host/errors.ts';
import type { CollectionConfig } from '../host/types.ts';
import { languageOf } from '../words/languageOf.ts';
import { pluginWords } from '../words/pluginWords.ts';
import type { AccountsDeps } from './AccountsDeps.ts';

const longest = 100;

/** Returns the collection of the accounts, in which a name is one line: it stands in the mails that others get. */
export function withPlainNames(accounts: CollectionConfig, deps: AccountsDeps): CollectionConfig {
  const nameOf = (account: Readonly<Record<string, unknown>>) =>
    deps.settings.facts({ id: '', ...account }).name;
  return {
    ...accounts,
    hooks: {
      ...accounts.hooks,
      beforeValidate: [
        ...(accounts.hooks?.beforeValidate ?? []),
        ({ data, originalDoc, operation, req }) => {
          // A new password is written through here too, with the whole account and without what was before.
          if (!data || (operation === 'update' && !originalDoc)) return data;
          const name = nameOf({ ...originalDoc, ...data });
          const isNew = !originalDoc || nameOf(originalDoc) !== name;
          // Whether there has to be a name is the host's to say.
          if (isNew && name !== '' && (name.length > longest || !oneLine.test(name)))
            throw new ValidationError({
              collection: accounts.slug,
              errors: [{ path: 'name', message: pluginWords(languageOf(req)).accounts.oneLine }],
              req,
            });
          return data;
        },
      ],
    },
  };
}
