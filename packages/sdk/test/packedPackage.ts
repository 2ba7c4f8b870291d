import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));

/** A project in which the packed package is installed, and nothing else. */
export type Consumer = { readonly project: string; readonly installed: string };

/** Builds and packs the package as it is published, and unpacks it into the `node_modules` of a new project. */
export async function packedPackage(): Promise<Consumer> {
  const project = await mkdtemp(join(tmpdir(), 'sdk-consumer-'));
  const staged = join(project, 'staged');
  const installed = join(project, 'node_modules/@coaching/sdk');
  await mkdir(staged);
  await mkdir(installed, { recursive: true });
  const tsup = join(dirname(require.resolve('tsup/package.json')), 'dist/cli-default.js');
  // In the order of the build: the first empties the folder.
  for (const config of ['tsup.config.ts', 'declarations.config.ts'])
    await run(process.execPath, [tsup, '--config', config, '--out-dir', join(staged, 'dist')], { cwd: root });
  for (const file of ['package.json', 'README.md']) await cp(join(root, file), join(staged, file));
  const { stdout } = await run('npm', ['pack', '--silent', '--ignore-scripts', '--offline'], { cwd: staged });
  const tarball = stdout.trim().split('\n').at(-1) ?? '';
  await run('tar', ['-xzf', join(staged, tarball), '-C', installed, '--strip-components', '1']);
  return { project, installed };
}

/** Returns what a TypeScript compiler says about a project; nothing when it compiles. */
export async function compile(compiler: 'typescript' | 'typescript7', project: string): Promise<string> {
  const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), 'bin/tsc');
  try {
    await run(process.execPath, [tsc, '-p', project], { cwd: project });
    return '';
  } catch (error) {
    return typeof error === 'object' && error !== null && 'stdout' in error ? `${error.stdout}` : `${error}`;
  }
}
