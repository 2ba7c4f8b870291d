import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

const shell = /^(sh|ash|bash|dash|zsh|busybox)$/;

/**
 * Returns the ids of the shells above this process, and of npm above them, as text: it changes when one of them ends.
 *
 * Written out here, since it runs before anything is installed. npm starts scripts through a shell, and the project's own Node is one more. On Windows the parent is all that is known.
 */
export function ancestors() {
  const ids = [process.ppid];
  for (;;) {
    const { name, parent } = processOf(ids[ids.length - 1]);
    if (!shell.test(name)) return ids.join(' ');
    ids.push(parent);
  }
}

function processOf(pid) {
  try {
    // The program, not the name: a script goes by its own.
    const name = basename(readlinkSync(`/proc/${pid}/exe`));
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return { name, parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) };
  } catch {
    // Other systems do not keep this in files; there the parent has to do.
    return { name: '', parent: 0 };
  }
}
