import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartRefused } from './StartRefused.ts';

/** Returns the process id that a data directory's `postmaster.pid` names, if the file is there. */
export function postmasterPid(dataDirectory: string): number | undefined {
  const file = join(dataDirectory, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/**
 * Makes sure that no server holds the data directory: removes a `postmaster.pid` left by a crash, and stops a server
 * that outlived its parent. The caller holds the project's own lock, so such a server belongs to nobody.
 *
 * @throws StartRefused when the old server does not stop within 15 s
 */
export async function releaseDataDirectory(dataDirectory: string): Promise<void> {
  const pid = postmasterPid(dataDirectory);
  if (pid === undefined) return;
  if (!isServerOf(pid, dataDirectory)) {
    // The id may have passed to a stranger since; PostgreSQL would then refuse to start for ever.
    rmSync(join(dataDirectory, 'postmaster.pid'), { force: true });
    return;
  }
  process.kill(pid, 'SIGINT');
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (!isServerOf(pid, dataDirectory)) return;
    await wait(100);
  }
  throw new StartRefused(
    `An old PostgreSQL (process ${pid}) still holds ${dataDirectory}: stop it and start again.`,
  );
}

function isServerOf(pid: number, dataDirectory: string): boolean {
  try {
    const command = execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('postgres') && command.includes(dataDirectory);
  } catch {
    return commandLineOf(pid).includes(dataDirectory);
  }
}

/** For machines without `ps`: small containers. */
function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
