// Packs what is published and checks the tarballs: what a consumer gets, not what lies in the folder.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnpm, project, projectNode } from '../start/pnpm.mjs';

const published = ['core', 'payload-plugin', 'sdk', 'starter-content'];
const folder = mkdtempSync(join(tmpdir(), 'coaching-packed-'));
const tool = (name, file) => join(project, 'node_modules', name, file);
let failed = false;

for (const name of published) {
  const own = join(folder, name);
  const packed = await pnpm(['pack', '--pack-destination', own], {
    cwd: join(project, 'packages', name),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (packed !== 0) throw new Error(`${name} could not be packed.`);
  const [file] = readdirSync(own);
  const tarball = join(own, file);
  const checks = [
    ['publint', [tool('publint', 'src/cli.js'), 'run', tarball, '--strict']],
    [
      'attw',
      [
        tool('@arethetypeswrong/cli', 'dist/index.js'),
        tarball,
        '--profile',
        'esm-only',
        '--format',
        'ascii',
        '--no-emoji',
      ],
    ],
  ];
  for (const [check, args] of checks) {
    const { status, stdout, stderr } = spawnSync(projectNode, args, { encoding: 'utf8' });
    if (status === 0) continue;
    failed = true;
    console.error(`${stdout}${stderr}\n${check} found something wrong with @coaching/${name}.`);
  }
}
rmSync(folder, { recursive: true, force: true });
process.exit(failed ? 1 : 0);
