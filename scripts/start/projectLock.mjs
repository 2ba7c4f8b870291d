import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Takes the lock of the project and returns the function that gives it back; returns the holder's process id instead
 * when a living process holds it. A lock whose process is gone, after kill -9 or a power cut, is taken over at once;
 * `proper-lockfile` waits until it is old, and knows no process to name.
 *
 * @param {string} file
 * @returns {{ release: () => void } | { heldBy: number }}
 */
export function takeProjectLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  for (;;) {
    try {
      writeFileSync(file, own, { flag: 'wx' });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    // Process ids are given out again: the same id with another start is a stranger.
    if (holder && startOf(holder.pid) === holder.started) return { heldBy: holder.pid };
    rmSync(file, { force: true });
  }
}

function readHolder(file) {
  try {
    const { pid, started } = JSON.parse(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && typeof started === 'string' ? { pid, started } : undefined;
  } catch {
    return undefined;
  }
}

/** When a process started, as the system writes it; undefined when there is no such process. */
function startOf(pid) {
  try {
    if (process.platform === 'linux') {
      // The name, in parentheses, may hold spaces; the start is the twentieth field after it.
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    }
    if (process.platform === 'win32') {
      process.kill(pid, 0);
      return 'running';
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
