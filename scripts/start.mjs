// `npm start`: installs, builds what changed, and runs everything. Needs Node 20 and npm, and nothing else.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ancestors } from './start/ancestors.mjs';
import { readBuildLine } from './start/buildLines.mjs';
import { install, isInstalled } from './start/install.mjs';
import { environment, project, projectNode, turboAloud } from './start/pnpm.mjs';
import { startProgress } from './start/progress.mjs';
import { takeProjectLock } from './start/projectLock.mjs';
import { takenPort } from './start/takenPort.mjs';

const { env } = process;
const ports = [
  { variable: 'PORT', port: Number(env.PORT ?? 3000), use: 'the CMS' },
  { variable: 'PORTAL_PORT', port: Number(env.PORTAL_PORT ?? 3001), use: 'the portal' },
  ...(env.DATABASE_URL
    ? []
    : [{ variable: 'DATABASE_PORT', port: Number(env.DATABASE_PORT ?? 54320), use: 'the database' }]),
];

const lock = takeProjectLock(join(project, '.data/start.lock'));
if ('heldBy' in lock) {
  end(
    `This project is already running as process ${lock.heldBy}: open http://localhost:${ports[0].port} or stop it first.`,
  );
}
process.on('exit', lock.release);

const wrong = ports.find(({ port }) => !Number.isInteger(port) || port < 1 || port > 65_535);
if (wrong) end(`${wrong.variable} has to be a port number between 1 and 65535.`);
const taken = await takenPort(ports);
if (taken) {
  end(
    `Port ${taken.port}, meant for ${taken.use}, is taken: set ${taken.variable} to a free one, as in ${taken.variable}=${taken.port + 100} npm start.`,
  );
}

const parts = {
  install: 'installing',
  packages: 'building the packages',
  apps: 'building the CMS and the portal',
  database: 'preparing the database',
  demo: 'filling in the demo',
  servers: 'starting the servers',
};
const { install: installing, ...others } = parts;
const installed = isInstalled();
const progress = startProgress(installed ? Object.values(others) : Object.values(parts), console.log);

if (!installed) {
  progress.begin(installing);
  const said = [];
  const onLine = (line) => {
    said.push(line);
    progress.detail(installing, line);
  };
  if ((await install({ onLine })) !== 0)
    end(`${said.join('\n')}\n\nThe installation failed; the reason stands above.`);
  progress.end(installing);
}
await build(parts.packages, ['bundle', '--filter=./packages/*']);

// The database is prepared while the apps are built; the servers wait for both.
const givenUp = new AbortController();
// Without this channel, the child stops everything: nothing outlives a kill -9 of this process.
const child = spawn(projectNode, ['--max-old-space-size=1024', 'src/cli/start.ts'], {
  cwd: join(project, 'apps/cms'),
  env: {
    ...environment,
    NODE_ENV: 'production',
    BUILD_UNDER_WAY: 'true',
    // Two and a half thousand modules are compiled once, and not at every start.
    NODE_COMPILE_CACHE: join(project, 'node_modules/.cache/compiled'),
  },
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
child.once('exit', (code) => {
  givenUp.abort();
  process.exit(code ?? 1);
});
let present = parts.database;
progress.begin(present);
child.on('message', (message) => {
  if (message === 'ready') progress.stop();
  const next = parts[message];
  if (!next) return;
  progress.end(present);
  progress.begin(next);
  present = next;
});

let asked = 0;
function stop() {
  const first = asked === 0;
  if (first) asked = Date.now();
  // One Ctrl-C arrives twice, from the terminal and from npm. A later one does not wait for requests under way; the
  // database still ends in order.
  else if (Date.now() - asked < 1000) return;
  progress.stop();
  givenUp.abort();
  child.kill(first ? 'SIGTERM' : 'SIGKILL');
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

// The demo waits for one short answer of the database after the other, and the build takes every moment that it gets.
await build(parts.apps, ['bundle'], {
  signal: givenUp.signal,
  priority: constants.priority.PRIORITY_BELOW_NORMAL,
});
if (asked === 0 && child.connected) child.send('built');

if (env.npm_lifecycle_event === 'start') {
  // npm may be killed without passing it on, and leave its shell waiting.
  const started = ancestors();
  setInterval(() => {
    if (ancestors() !== started && asked === 0) stop();
  }, 1000).unref();
}

/** Builds what changed; what the build says is shown when it fails. */
async function build(part, tasks, options = {}) {
  progress.begin(part);
  const said = [];
  const code = await turboAloud(tasks, {
    ...options,
    onLine: (line) => {
      said.push(line);
      const read = readBuildLine(line);
      if (read) progress.detail(part, read.text === '' ? read.name : `${read.name}: ${read.text}`);
    },
  });
  progress.end(part);
  if (code !== 0 && !options.signal?.aborted) {
    end(`${said.join('\n')}\n\nThe build failed; the reason stands above.`);
  }
}

function end(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
