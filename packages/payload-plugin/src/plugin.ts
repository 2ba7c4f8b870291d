import { withPasswordQueue } from './accounts/queuePasswordWork.ts';
import { withAccountAudit } from './accounts/withAccountAudit.ts';
import { withKeptParts } from './accounts/withKeptParts.ts';
import { withLastEnd } from './accounts/withLastEnd.ts';
import { withLaterPasswordLinks } from './accounts/withLaterPasswordLinks.ts';
import { withPasswordRules } from './accounts/withPasswordRules.ts';
import { withPlainNames } from './accounts/withPlainNames.ts';
import { withSignInLimits } from './accounts/withSignInLimits.ts';
import { allowHeaders } from './api/allowHeaders.ts';
import { mountRoutes } from './api/mountRoutes.ts';
import { panelEndpoints } from './api/panelEndpoints.ts';
import { problemAnswer } from './api/problemAnswer.ts';
import { unknownAddresses } from './api/unknownAddresses.ts';
import { withReadAudit } from './api/withReadAudit.ts';
import { wrongMethods } from './api/wrongMethods.ts';
import { checkSettings } from './checkSettings.ts';
import { collectionConfigs } from './collections/index.ts';
import { collectionNames } from './collections/names.ts';
import { withAccountLocks } from './host/accounts.ts';
import { withClosedPaths } from './host/closedPaths.ts';
import { closeLocks } from './host/documentLocks.ts';
import { safeDatabase } from './host/safeDatabase.ts';
import type { CollectionConfig, Config, Plugin } from './host/types.ts';
import { lazyLimiter } from './limits/createLimiter.ts';
import type { CoachingPluginOptions } from './options.ts';
import { customOf, type Runtime } from './runtime.ts';
import { settingsOf } from './settings.ts';
import { checkDatabase } from './setup/prepareDatabase.ts';
import { createVaults, type Vaults } from './vault/createVault.ts';
import type { KeyProvider } from './vault/KeyProvider.ts';
import { keyProviderOf } from './vault/keyProviderOf.ts';
import { languageOf } from './words/languageOf.ts';
import { withPanelMessages } from './words/panelMessages.ts';
import { pluginWords } from './words/pluginWords.ts';

function withOverrides(
  configs: readonly CollectionConfig[],
  options: CoachingPluginOptions,
  slugOf: (name: (typeof collectionNames)[number]) => string,
): CollectionConfig[] {
  return configs.map((defaultCollection) => {
    const name = collectionNames.find((candidate) => slugOf(candidate) === defaultCollection.slug);
    const override = name && options.collections?.[name];
    return override ? override({ defaultCollection }) : defaultCollection;
  });
}

function refuseCollisions(own: readonly CollectionConfig[], host: readonly CollectionConfig[]): void {
  const taken = own
    .map(({ slug }) => slug)
    .filter((slug) => host.some((collection) => collection.slug === slug));
  if (taken.length === 0) return;
  throw new Error(
    `The coaching plugin wants to add collections that you already have: ${taken.join(', ')}. ` +
      'Give the plugin’s ones other slugs with the option `slugMap`.',
  );
}

/** What looks at an account comes after the lock of it, and sees it as it is then. */
function safeAccounts(accounts: CollectionConfig, runtime: Runtime | null): CollectionConfig {
  const counted = runtime
    ? withPasswordQueue(withLaterPasswordLinks(withSignInLimits(accounts, runtime), runtime))
    : accounts;
  const locked = withAccountLocks(counted, (req) => pluginWords(languageOf(req)).faults.oneAtATime);
  if (!runtime) return locked;
  return [withLastEnd, withPasswordRules, withPlainNames, withKeptParts, withAccountAudit].reduce(
    (collection, rule) => rule(collection, runtime),
    locked,
  );
}

/** The keys are looked for when they are first needed: a build of the host has none. */
function lazyKeys(options: CoachingPluginOptions): { keys: () => KeyProvider; vaults: Vaults } {
  let provider: KeyProvider | undefined;
  let vaults: Vaults | undefined;
  const keys = () => {
    provider ??= keyProviderOf(options, process.env);
    return provider;
  };
  return {
    keys,
    vaults: (req) => {
      vaults ??= createVaults(keys());
      return vaults(req);
    },
  };
}

/**
 * Returns a Payload plugin that adds leadership coaching: content collections for editors, confidential practice
 * collections, and the coaching API under `/api/coaching/v1`.
 *
 * The host's own collections stay as they are, but for the accounts, whose changes wait for one another.
 *
 * @example
 * buildConfig({ plugins: [coachingPlugin({ users: { slug: 'people' } })] })
 */
export function coachingPlugin(options: CoachingPluginOptions = {}): Plugin {
  return (config: Config): Config => {
    const settings = settingsOf(options, process.env);
    const host = config.collections ?? [];
    const own = withOverrides(collectionConfigs(settings), options, settings.slugOf);
    refuseCollisions(own, host);
    const keys = lazyKeys(options);
    const runtime: Runtime = { settings, ...keys, limiter: lazyLimiter(settings.limits, keys.vaults) };
    const safe = host
      .map(withClosedPaths)
      .map((collection) =>
        collection.slug === settings.usersSlug
          ? safeAccounts(collection, options.disabled ? null : runtime)
          : collection,
      );
    const nameOf = (slug: string) => collectionNames.find((candidate) => settings.slugOf(candidate) === slug);
    const added = options.disabled
      ? own
      : own.map((collection) => withReadAudit(collection, nameOf(collection.slug), runtime));
    const withCollections: Config = { ...config, collections: [...safe, ...added.map(withClosedPaths)] };
    if (options.disabled) return withCollections;
    const cors = allowHeaders(config.cors);
    return {
      ...withCollections,
      db: safeDatabase(
        config.db,
        settings.usersSlug,
        (req) => pluginWords(languageOf(req)).faults.preferencesFull,
      ),
      i18n: withPanelMessages(config.i18n),
      ...(cors === undefined ? {} : { cors }),
      endpoints: [
        ...(config.endpoints ?? []),
        ...mountRoutes(runtime),
        ...panelEndpoints(runtime),
        ...wrongMethods(),
        ...unknownAddresses(),
      ],
      hooks: { ...config.hooks, afterError: [...(config.hooks?.afterError ?? []), problemAnswer] },
      custom: { ...config.custom, ...customOf(runtime) },
      onInit: async (payload) => {
        checkSettings(runtime);
        closeLocks(payload);
        if (process.env.NODE_ENV === 'production' && settings.limits !== false && settings.trustedProxies < 1)
          payload.logger.warn(
            'The coaching plugin cannot tell from which network a request comes. ' +
              'Set its option `trustedProxies` to the number of proxies before this host that append to X-Forwarded-For.',
          );
        await checkDatabase(payload);
        await config.onInit?.(payload);
      },
    };
  };
}
