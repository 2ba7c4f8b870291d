import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm, project, projectNode } from './pnpm.mjs';

const stamp = join(project, 'node_modules/.coaching-installed');

/** Returns whether exactly what the lockfile says is installed. */
export function isInstalled() {
  return existsSync(projectNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === manifestHash();
}

/**
 * Installs exactly what the lockfile says, unless that is there already. Returns the exit code.
 *
 * @param {{ onLine?: (line: string) => void }} options - who reads what pnpm prints
 */
export async function install(options) {
  if (isInstalled()) return 0;
  const code = await pnpm(
    ['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'],
    options,
  );
  if (code === 0) writeFileSync(stamp, manifestHash());
  return code;
}

/** Changes whenever an installation could: lockfile, workspace, every manifest, machine. */
function manifestHash() {
  const manifests = ['packages', 'apps'].flatMap((group) =>
    readdirSync(join(project, group)).map((name) => join(group, name, 'package.json')),
  );
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests.sort()]) {
    const path = join(project, file);
    if (existsSync(path)) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex');
}
