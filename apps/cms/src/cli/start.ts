import { StartRefused, startPostgres } from 'embedded-database';
import { demoRole, excessOf, makeRole } from '../database/appRole.ts';
import { checkDatabase } from '../database/checkDatabase.ts';
import { isMigrated } from '../database/migrations.ts';
import { demoPassword, demoUsers } from '../seed/demoUsers.ts';
import { readSettings } from '../settings.ts';
import { box } from '../start/banner.ts';
import { checkEnvironment, sayWhy } from '../start/checkEnvironment.ts';
import { demoDatabaseUrl, demoVariables } from '../start/demoEnvironment.ts';
import { findPlaces } from '../start/places.ts';
import { servePortal } from '../start/portalServer.ts';
import { appPassword, readSecrets } from '../start/secrets.ts';
import { type Part, supervise } from '../start/supervise.ts';
import { startWeb } from '../start/webProcess.ts';

type Stop = () => Promise<unknown>;

/** What has been started, in order; stopped in the opposite order. */
const running: { readonly name: string; readonly stop: Stop }[] = [];
let stopping = false;

async function stopAll(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  for (const { name, stop } of running.reverse()) {
    await stop().catch((error: unknown) => console.error(`${name} did not stop in order:`, error));
  }
  process.exit(code);
}

/** Keeps a part going until everything is stopped; it is started now. */
async function keep(name: string, start: () => Promise<Part>): Promise<void> {
  running.push({ name, stop: (await supervise(name, start)).stop });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopAll(0));
process.on('disconnect', () => void stopAll(1));

/** Says what is being done to the process that started this one, if it listens. */
const tell = (message: 'demo' | 'servers' | 'ready') => process.send?.(message);

/** Resolves when the apps are built: at once, unless the starter builds them meanwhile and says when. */
const built = process.env.BUILD_UNDER_WAY
  ? new Promise<void>((resolve) => process.once('message', () => resolve()))
  : Promise.resolve();

async function start(): Promise<void> {
  const places = findPlaces();
  const { env } = process;
  const { host } = readSettings(env);
  const [port, portalPort, databasePort] = [
    env.PORT ?? '3000',
    env.PORTAL_PORT ?? '3001',
    env.DATABASE_PORT ?? '54320',
  ].map(Number);
  if (!port || !portalPort || !databasePort)
    throw new StartRefused('PORT, PORTAL_PORT and DATABASE_PORT have to be numbers.');
  const isEmbedded = !env.DATABASE_URL;
  const { setup } = readSettings(env);
  // From here on the database has an address, which alone would say that this is production.
  env.COACHING_SETUP = env.COACHING_SETUP || setup;
  const demo = env.SEED_DEMO || String(isEmbedded && setup === 'demo');
  if (!['true', 'accounts', 'false'].includes(demo))
    throw new StartRefused('SEED_DEMO has to be true, accounts or false.');
  const withDemo = demo !== 'false';
  // In production the environment has them, and nothing is written that could be taken for them.
  const secrets = setup === 'demo' ? readSecrets(places.data, places.keys) : undefined;
  if (secrets) {
    for (const [name, value] of Object.entries(demoVariables(secrets, places, env))) env[name] ||= value;
  } else if (withDemo) {
    throw new StartRefused(
      'The accounts of the demo have a password that everybody knows: leave SEED_DEMO away, or add COACHING_SETUP=demo to try the software on this machine alone.',
    );
  }
  // Before anything is started; the address of the demo's own database comes when that has started.
  checkEnvironment(secrets && isEmbedded ? { ...env, DATABASE_URL: 'postgres://127.0.0.1' } : env);

  if (secrets && isEmbedded) {
    await keep('PostgreSQL', async () => {
      const postgres = await startPostgres({
        dataDirectory: places.postgres,
        port: databasePort,
        portVariable: 'DATABASE_PORT',
        password: secrets.databasePassword,
        durable: true,
      });
      await postgres.ensureDatabase('coaching');
      const ownerUrl = postgres.url('coaching');
      await makeRole(ownerUrl, demoRole, appPassword(secrets));
      env.MIGRATION_DATABASE_URL = ownerUrl;
      env.DATABASE_URL = demoDatabaseUrl(secrets, databasePort);
      return postgres;
    });
  }
  env.DEMO_ACCOUNTS = String(withDemo);
  const settings = readSettings(env);
  await checkDatabase(settings.databaseUrl);

  const openWeb = async () => {
    await built;
    await keep('The CMS', () => startWeb({ folder: places.cms, host, port }));
  };
  // Both take seconds to load. They do so side by side where the web need not wait for the migrations.
  const early = (await isMigrated(settings.ownerUrl ?? settings.databaseUrl)) ? openWeb() : undefined;
  early?.catch(() => undefined);

  // Loaded only now: the config reads the environment that was completed above.
  if (settings.ownerUrl) {
    const { migrateAsOwner } = await import('../database/migrateAsOwner.ts');
    await migrateAsOwner(settings.ownerUrl, settings.databaseUrl);
  }
  const { startPayload } = await import('../start/startPayload.ts');
  const { payload, stop } = await startPayload({
    databaseUrl: settings.databaseUrl,
    migrate: !settings.ownerUrl,
  });
  for (const sentence of await excessOf(settings.databaseUrl)) console.error(sentence);
  running.push({ name: 'Payload', stop });
  if (withDemo) {
    tell('demo');
    const { seed } = await import('../seed/seed.ts');
    await seed(payload, { databaseUrl: settings.databaseUrl, withPractice: demo === 'true' });
  }

  await built;
  tell('servers');
  await (early ?? openWeb());
  const portal = await servePortal({
    folder: `${places.portal}/dist`,
    host,
    port: portalPort,
    apiUrl: settings.publicUrl,
    isSecure: settings.portalUrl.startsWith('https:'),
  });
  running.push({ name: 'The portal', stop: () => portal.close() });
  const { startWorker } = await import('@coaching/payload-plugin/worker');
  await keep('The worker', () => startWorker({ payload, connectionString: settings.databaseUrl }));

  process.stdout.write(
    `${box([
      'Coaching is running.   Stop: Ctrl-C',
      '',
      `Overview   ${settings.publicUrl}`,
      `Admin      ${settings.publicUrl}/admin`,
      `Portal     ${settings.portalUrl}`,
      `API        ${settings.publicUrl}/reference`,
      ...(settings.mailbox ? [`Mailbox    ${settings.publicUrl}/mailbox`] : []),
      `Database   ${isEmbedded ? `PostgreSQL 18 on port ${databasePort}, data in ${places.postgres}` : 'as DATABASE_URL says'}`,
      ...(withDemo
        ? [
            '',
            `Demo accounts, all with the password ${demoPassword}`,
            ...demoUsers.map(({ email, roles }) => `  ${email.padEnd(22)}${roles.join(', ')}`),
          ]
        : []),
    ])}\n`,
  );
  tell('ready');
}

start().catch((error: unknown) => {
  if (stopping) return;
  sayWhy(error);
  void stopAll(1);
});
