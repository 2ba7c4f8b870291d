import { sessionBegan } from '../host/accounts.ts';
import { APIError } from '../host/errors.ts';
import type { CollectionConfig } from '../host/types.ts';
import { languageOf } from '../words/languageOf.ts';
import { pluginWords } from '../words/pluginWords.ts';
import type { AccountsDeps } from './AccountsDeps.ts';

/** Seconds for which Payload makes a token where the host says nothing. */
const usual = 7200;

/** Returns the collection of the accounts, in which no renewed token outlives the last end of its session. */
export function withLastEnd(accounts: CollectionConfig, deps: AccountsDeps): CollectionConfig {
  const { auth } = accounts;
  const seconds = (typeof auth === 'object' ? auth.tokenExpiration : undefined) ?? usual;
  return {
    ...accounts,
    hooks: {
      ...accounts.hooks,
      beforeOperation: [
        ...(accounts.hooks?.beforeOperation ?? []),
        async ({ args, operation, req }) => {
          if (operation !== 'refresh' || !req.user) return args;
          const began = await sessionBegan(req, accounts.slug);
          const lastEnd = (began ?? 0) + deps.settings.sessionHours * 3_600_000;
          if (began !== null && Date.now() + seconds * 1000 > lastEnd)
            throw new APIError(pluginWords(languageOf(req)).accounts.sessionOver, 401, null, true);
          return args;
        },
      ],
    },
  };
}
