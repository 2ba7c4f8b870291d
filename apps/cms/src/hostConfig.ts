import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coachingPlugin, faultOf } from '@coaching/payload-plugin';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { de } from '@payloadcms/translations/languages/de';
import { en } from '@payloadcms/translations/languages/en';
import { buildConfig, type EmailAdapter, type SanitizedConfig } from 'payload';
import sharp from 'sharp';
import { closeFirstRegister } from './access/closeFirstRegister.ts';
import { closeInternalCollections } from './access/closeInternalCollections.ts';
import { nobody } from './access/roles.ts';
import { users } from './collections/users.ts';
import { resilientPg } from './database/resilientPg.ts';
import { mailAdapter } from './mail/mailAdapter.ts';
import { readSettings } from './settings.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** What another use of the product than serving it changes. */
export type ConfigChanges = {
  /** The clock of the practice, in epoch milliseconds; default the machine's. */
  readonly now?: () => number;
  /** Another database than the one of the settings, or the same under another role. */
  readonly databaseUrl?: string;
  /** Takes the e-mails; default what the settings say. */
  readonly email?: EmailAdapter;
};

/** Returns the config of the product in this environment. */
export function hostConfig({ now, databaseUrl, email }: ConfigChanges = {}): Promise<SanitizedConfig> {
  const settings = readSettings(process.env);
  return buildConfig({
    secret: settings.payloadSecret,
    collections: [closeFirstRegister(users)],
    plugins: [
      coachingPlugin({
        portalUrl: settings.portalUrl,
        // The web process itself appends whom it was called by.
        trustedProxies: settings.proxies + 1,
        ...(settings.limits ? {} : { limits: false }),
        ...(now ? { now } : {}),
      }),
    ],
    // Payload would draw a picture for whoever asks.
    endpoints: [
      {
        path: '/og',
        method: 'get',
        handler: () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 }),
      },
    ],
    editor: lexicalEditor(),
    sharp,
    db: postgresAdapter({
      pg: resilientPg,
      idType: 'uuid',
      push: false,
      migrationDir: join(here, 'migrations'),
      ...(settings.replicas.length > 0 ? { readReplicas: [...settings.replicas] } : {}),
      pool: {
        connectionString: databaseUrl ?? settings.databaseUrl,
        max: settings.poolSize,
        connectionTimeoutMillis: 10_000,
        statement_timeout: 30_000,
        // The same from here, for a server that says nothing any more.
        query_timeout: 35_000,
        idle_in_transaction_session_timeout: 60_000,
      },
    }),
    email: email ?? mailAdapter(settings),
    admin: {
      user: users.slug,
      // The default asks a server on the internet for a picture of every account.
      avatar: 'default',
      dateFormat: 'yyyy-MM-dd HH:mm',
      importMap: { baseDir: here },
      meta: { titleSuffix: ' · Coaching', defaultOGImageType: 'off' },
    },
    cors: [...settings.origins],
    csrf: [...settings.origins],
    localization: {
      locales: [
        { code: 'en', label: 'English' },
        { code: 'de', label: 'Deutsch' },
      ],
      defaultLocale: 'en',
      fallback: true,
    },
    i18n: { supportedLanguages: { en, de }, fallbackLanguage: 'en' },
    graphQL: { disable: true },
    maxDepth: 3,
    logger: { options: { name: 'payload', serializers: { err: faultOf } } },
    telemetry: false,
    jobs: { access: { run: nobody, queue: nobody, cancel: nobody } },
    typescript: { outputFile: join(here, 'payload-types.ts'), autoGenerate: false },
  }).then(closeInternalCollections);
}
