// `pnpm check:payload`: builds the plugin and walks its whole path against the oldest Payload it supports, the newest 3.x and
// the newest canary of 4, each in a copy of its own, and prints what fails. Fails when something fails on 3.x. Versions that
// are named behind the command are checked instead.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { environment, project, projectNode } from '../start/pnpm.mjs';
import { payloadVersions, withPayload } from './payloadVersions.mjs';

const pnpm = join(project, 'node_modules/pnpm/bin/pnpm.cjs');
const manifest = JSON.parse(readFileSync(join(project, 'packages/payload-plugin/package.json'), 'utf8'));
const published = JSON.parse(
  execFileSync('npm', ['view', 'payload', 'versions', '--json'], { encoding: 'utf8', env: environment }),
);

const steps = [
  [
    'install',
    ['install', '--no-frozen-lockfile', '--prefer-offline', '--filter', '@coaching/payload-plugin...'],
  ],
  ['build', ['--filter', '@coaching/payload-plugin...', 'run', 'build']],
  ['types', ['--filter', '@coaching/payload-plugin', 'run', 'typecheck']],
  ['path', ['--filter', '@coaching/payload-plugin', 'exec', 'vitest', 'run', 'test/path.test.ts']],
];

/** Copies what git knows of into a folder of its own, as it stands now. */
function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), 'check-payload-'));
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: project,
    encoding: 'utf8',
  }).split('\0');
  for (const file of files.filter((file) => file !== '' && existsSync(join(project, file))))
    cpSync(join(project, file), join(folder, file), { recursive: true });
  return folder;
}

/** Returns what came of each step: `ok`, or what the program said last. */
function check(version) {
  const folder = copyProject();
  try {
    const workspace = join(folder, 'pnpm-workspace.yaml');
    writeFileSync(workspace, withPayload(readFileSync(workspace, 'utf8'), version));
    const results = [];
    for (const [name, args] of steps) {
      console.log(`payload ${version}: ${name} …`);
      const { status, stdout, stderr } = spawnSync(projectNode, [pnpm, ...args], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1e9,
        env: {
          ...environment,
          CI: 'true',
          NO_COLOR: '1',
          PATH: `${dirname(projectNode)}:${environment.PATH}`,
        },
      });
      results.push({ name, ok: status === 0, said: `${stdout}\n${stderr}` });
      // Nothing can be built or run without packages; the others are told apart.
      if (status !== 0 && name === 'install') break;
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Returns the lines that tell most: errors of the compiler and of tests. */
function telling(said) {
  const lines = said.split('\n').map((line) => line.trim());
  const errors = lines.filter((line) => /error|FAIL|ERR_|×/i.test(line));
  return [...new Set(errors.length > 0 ? errors : lines.filter(Boolean).slice(-10))].slice(0, 20);
}

let failedOn3 = false;
const rows = [];
const asked = process.argv.slice(2);
const versions = asked.length > 0 ? asked : payloadVersions(published, manifest.peerDependencies.payload);
for (const version of versions) {
  const results = check(version);
  for (const { name, said } of results.filter(({ ok }) => !ok)) {
    console.log(`payload ${version}, ${name}:\n  ${telling(said).join('\n  ')}`);
  }
  failedOn3 ||= version.startsWith('3.') && results.some(({ ok }) => !ok);
  const cells = steps.map(([name]) => {
    const result = results.find((one) => one.name === name);
    return result ? (result.ok ? 'ok' : 'FAILED') : '–';
  });
  rows.push([version, ...cells]);
}
console.log(
  `\n| Payload | ${steps.map(([name]) => name).join(' | ')} |\n|${' --- |'.repeat(steps.length + 1)}`,
);
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
process.exit(failedOn3 ? 1 : 0);
