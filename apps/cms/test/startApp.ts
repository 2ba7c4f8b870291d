import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, onFreePort, PortTaken } from 'embedded-database';

/** The product runs where its tests run: in that zone and language, and by that clock. */
const machine = Object.fromEntries(
  Object.entries(process.env).filter(([name]) =>
    /^(TZ|LANG|LC_.*|LANGUAGE|LD_PRELOAD|FAKETIME.*)$/.test(name),
  ),
);

export type App = {
  readonly cmsUrl: string;
  readonly portalUrl: string;
  /** The starting process; its channel is open. */
  readonly child: ChildProcess;
  /** Where it keeps its data. */
  readonly data: string;
  readonly databasePort: number;
  /** The database that came along, as the owner of the tables. */
  databaseUrl(): string;
  /** Everything it has printed. */
  output(): string;
  /** Stops it as Ctrl-C does and returns its exit code; removes its data. */
  stop(): Promise<number | null>;
};

/** Returns the whole product, started as `npm start` does after the build, with data and ports of its own. */
export function startApp(environment: Readonly<Record<string, string>> = {}): Promise<App> {
  return onFreePort(async (port) => startOn([port, await freePort(), await freePort()], environment));
}

async function startOn(
  [port, portalPort, databasePort]: readonly [number, number, number],
  environment: Readonly<Record<string, string>>,
): Promise<App> {
  const data = mkdtempSync(join(tmpdir(), 'coaching-app-'));
  // PostgreSQL may run under another account, which has to pass through.
  chmodSync(data, 0o711);
  const child = spawn(process.execPath, ['src/cli/start.ts'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ...machine,
      DATA_DIR: data,
      PORT: String(port),
      PORTAL_PORT: String(portalPort),
      DATABASE_PORT: String(databasePort),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  await new Promise<void>((ready, failed) => {
    child.on('message', (message) => {
      if (message === 'ready') ready();
    });
    void ended.then((code) => {
      const reason = `The app ended with ${code}.\n${output}`;
      failed(/EADDRINUSE|is taken/.test(output) ? new PortTaken(reason) : new Error(reason));
    });
  });
  return {
    cmsUrl: `http://localhost:${port}`,
    portalUrl: `http://localhost:${portalPort}`,
    child,
    data,
    databasePort,
    databaseUrl: () => `postgres://postgres:${databasePassword(data)}@127.0.0.1:${databasePort}/coaching`,
    output: () => output,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await ended;
      for (const folder of [data, `${data}-keys`]) rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

function databasePassword(data: string): string {
  const secrets: unknown = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8'));
  return String(Reflect.get(Object(secrets), 'databasePassword'));
}
