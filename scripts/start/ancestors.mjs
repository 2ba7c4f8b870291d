import { readFileSync } from 'node:fs';

/**
 * Returns the ids of npm's processes above this one as text: its shell, and npm itself. The text changes when one of
 * them ends.
 */
export function ancestors() {
  const { name, parent } = processOf(process.ppid);
  // Some shells replace themselves by the program they start; then npm is the parent, and who is above does not matter.
  return /^(sh|ash|bash|dash|zsh|busybox)$/.test(name) ? `${process.ppid} ${parent}` : `${process.ppid}`;
}

function processOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    return { name: stat.slice(stat.indexOf('(') + 1, end), parent: stat.slice(end + 2).split(' ')[1] };
  } catch {
    // Other systems do not keep this in a file; there the parent has to do.
    return { name: '', parent: '' };
  }
}
