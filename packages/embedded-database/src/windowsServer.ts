import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { serverEnvironment } from './serverEnvironment.ts';

/**
 * Returns the server's process on Windows, which has neither a shell to watch over it nor signals: when the parent is
 * killed, the server stays until the next start stops it.
 */
export function spawnOnWindows(postgres: string, args: readonly string[]): ChildProcess {
  return spawn(postgres, args, {
    cwd: dirname(postgres),
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...serverEnvironment },
  });
}

/** Stops the server of a data directory in order, if there is one. */
export async function stopOnWindows(postgres: string, dataDirectory: string): Promise<void> {
  const control = join(dirname(postgres), 'pg_ctl.exe');
  // It fails when no server runs, which is what is wanted.
  await promisify(execFile)(control, ['stop', '-D', dataDirectory, '-m', 'fast', '-w']).catch(
    () => undefined,
  );
}
