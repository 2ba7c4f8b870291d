import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coachingPlugin } from '@coaching/payload-plugin';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { de } from '@payloadcms/translations/languages/de';
import { en } from '@payloadcms/translations/languages/en';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { closeInternalCollections } from './access/closeInternalCollections.ts';
import { nobody } from './access/roles.ts';
import { users } from './collections/users.ts';
import { resilientPg } from './database/resilientPg.ts';
import { mailboxAdapter } from './mail/mailboxAdapter.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env);
const here = dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  secret: settings.payloadSecret,
  collections: [users],
  plugins: [coachingPlugin({ portalUrl: settings.portalUrl })],
  editor: lexicalEditor(),
  sharp,
  db: postgresAdapter({
    pg: resilientPg,
    idType: 'uuid',
    push: false,
    migrationDir: join(here, 'migrations'),
    pool: {
      connectionString: settings.databaseUrl,
      max: 20,
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  }),
  ...(settings.mailbox
    ? { email: mailboxAdapter({ folder: settings.mailbox, from: settings.mailFrom }) }
    : {}),
  admin: {
    user: users.slug,
    // The default asks a server on the internet for a picture of every account.
    avatar: 'default',
    dateFormat: 'yyyy-MM-dd HH:mm',
    importMap: { baseDir: here },
    meta: { titleSuffix: ' · Coaching' },
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
  telemetry: false,
  jobs: { access: { run: nobody, queue: nobody, cancel: nobody } },
  typescript: { outputFile: join(here, 'payload-types.ts'), autoGenerate: false },
}).then(closeInternalCollections);
