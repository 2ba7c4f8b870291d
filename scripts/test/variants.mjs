import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { project } from '../start/pnpm.mjs';
import { programOnPath } from './programOnPath.mjs';

/**
 * @typedef {{ env?: Record<string, string>, node?: string, as?: string, folder?: string, undo?: () => void }} Machine
 *   how the tests are run: with these variables, this Node, as this user, in this clone; and what takes it all back
 */

/** Why a variant cannot be tried here. */
export class NotHere extends Error {}

/**
 * Every machine that the tests are tried on, by its name.
 *
 * @type {Record<string, { says: string, prepare: () => Machine | Promise<Machine>, times?: number, properties?: boolean }>}
 */
export const variants = {
  apia: { says: 'TZ=Pacific/Apia', prepare: () => ({ env: { TZ: 'Pacific/Apia' } }) },
  'st-johns': { says: 'TZ=America/St_Johns', prepare: () => ({ env: { TZ: 'America/St_Johns' } }) },
  german: {
    says: 'LANG=de_DE.UTF-8',
    prepare: () => ({ env: { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' } }),
  },
  // An hour before the clocks of Europe change, so that they change meanwhile.
  'clock-2027-03-28': {
    says: 'every clock on 2027-03-28',
    prepare: () => movedClock('2027-03-28T00:30:00Z'),
  },
  'clock-2028-02-29': {
    says: 'every clock on 2028-02-29',
    prepare: () => movedClock('2028-02-29T12:00:00Z'),
  },
  properties: {
    says: 'every property suite 20 times',
    prepare: () => ({}),
    times: 20,
    properties: true,
  },
  ...Object.fromEntries(
    [20, 22, 24, 26].map((major) => [
      `node-${major}`,
      { says: `a fresh clone where Node ${major} is the system's`, prepare: () => systemNode(major) },
    ]),
  ),
  'other-user': {
    says: 'a fresh clone of a user who is not root, after another run',
    prepare: otherUser,
  },
  'installed-browser': {
    says: 'with the Chromium or Chrome that is installed',
    prepare: () => ({ env: { CHROME_PATH: installedBrowser() } }),
  },
  'packaged-browser': { says: 'with the packaged Chromium', prepare: () => ({ env: { CHROME_PATH: '' } }) },
  busy: { says: 'beside two busy loops', prepare: busy },
};

/** Moves the clock of every process by the same time, so that app, database and browser agree. */
function movedClock(to) {
  const library = ['/usr/lib', '/usr/local/lib', '/usr/lib64']
    .flatMap((folder) => [folder, ...subfolders(folder)])
    .map((folder) => join(folder, 'faketime/libfaketimeMT.so.1'))
    .find(existsSync);
  if (!library) throw new NotHere('libfaketime is not installed (Debian: apt-get install libfaketime)');
  const seconds = Math.round((Date.parse(to) - Date.now()) / 1000);
  return {
    env: {
      LD_PRELOAD: library,
      FAKETIME: `${seconds >= 0 ? '+' : ''}${seconds}s`,
      // Waits last as long as ever, and files keep their times.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      NO_FAKE_STAT: '1',
    },
  };
}

function subfolders(folder) {
  return existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(folder, name))
    : [];
}

/** Node of another version, from the registry, and a clone that it installs from the start. */
function systemNode(major) {
  const folder = join(project, 'node_modules/.cache/other-nodes', String(major));
  const node = join(folder, 'node_modules/node/bin/node');
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['install', '--no-save', '--prefix', folder, `node@${major}`], { stdio: 'inherit' });
  }
  const { clone, remove } = freshClone();
  const path = `${join(node, '..')}${delimiter}${withoutProject(process.env.PATH ?? '')}`;
  return { node, folder: clone, env: { PATH: path }, undo: remove };
}

/** The project's own Node and pnpm, which are first on the path in its scripts, would hide the system's. */
function withoutProject(path) {
  return path
    .split(delimiter)
    .filter((folder) => !folder.startsWith(project))
    .join(delimiter);
}

function otherUser() {
  if (process.getuid?.() !== 0) throw new NotHere('only root can start programs as somebody else');
  const name = 'coaching-tester';
  execFileSync('useradd', ['--create-home', '--user-group', '--shell', '/bin/sh', name]);
  const { clone, remove } = freshClone();
  execFileSync('chown', ['-R', `${name}:${name}`, clone]);
  return {
    as: name,
    folder: clone,
    env: { PATH: withoutProject(process.env.PATH ?? '') },
    undo: () => {
      remove();
      execFileSync('userdel', ['--remove', name], { stdio: 'ignore' });
    },
  };
}

/** What is committed, somewhere else. */
function freshClone() {
  const folder = mkdtempSync(join(tmpdir(), 'coaching-clone-'));
  chmodSync(folder, 0o755);
  const clone = join(folder, 'coaching');
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', project, clone]);
  return { clone, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function installedBrowser() {
  const found = ['chromium', 'google-chrome', 'microsoft-edge']
    .map((name) => programOnPath(name))
    .find(Boolean);
  if (!found) throw new NotHere('no browser is installed (Debian: apt-get install chromium)');
  return found;
}

function busy() {
  const loops = [1, 2].map(() => spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }));
  return {
    undo: () => {
      for (const loop of loops) loop.kill('SIGKILL');
    },
  };
}
