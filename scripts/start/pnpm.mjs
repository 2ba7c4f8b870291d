import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The Node that the project brings along; there once it is installed. */
export const projectNode = join(
  project,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

const { packageManager } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));

/** The environment of all programs: the project's own Node first, and nobody is told that they run. */
export const environment = {
  // Windows writes Path, and a second spelling would hide this one.
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => name.toUpperCase() !== 'PATH')),
  PATH: `${join(project, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
  DO_NOT_TRACK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  npm_config_update_notifier: 'false',
};

/** Runs pnpm at the exact version, which npx fetches as long as it is not installed, and returns its exit code. */
export function pnpm(args, options = {}) {
  const installed = join(project, 'node_modules/pnpm/bin/pnpm.cjs');
  return existsSync(installed) && existsSync(projectNode)
    ? run(projectNode, [installed, ...args], options)
    : // On Windows npx is a script of the shell.
      run('npx', ['--yes', '--prefer-offline', packageManager, ...args], {
        shell: process.platform === 'win32',
        ...options,
      });
}

/** Runs tasks of all packages, where they have not been run on the same files before, and returns the exit code. */
export function turbo(...args) {
  return run(projectNode, [turboProgram, 'run', ...args, '--output-logs=errors-only', '--concurrency=2']);
}

/**
 * The same for somebody who reads along: `onLine` gets every line, and nothing else is printed.
 *
 * @param {Pick<Options, 'onLine' | 'signal' | 'priority'>} options
 */
export function turboAloud(args, options) {
  const flags = ['--output-logs=full', '--log-order=stream', '--ui=stream', '--concurrency=2'];
  return run(projectNode, [turboProgram, 'run', ...args, ...flags], options);
}

const turboProgram = join(project, 'node_modules/turbo/bin/turbo');

/**
 * @typedef {import('node:child_process').SpawnOptions & { onLine?: (line: string) => void, priority?: number }} Options
 *   with `onLine`, what the program prints goes there, line by line; who passes a `signal` ends the program, and itself,
 *   alone; `priority` is one of `os.constants.priority`
 */

/**
 * Runs a program in the project's folder and returns its exit code. A signal ends the program, then this process.
 *
 * `execa` would be as long here: the environment, the order of endings and the lines are what this is about.
 *
 * @param {Options} options
 */
export function run(command, args, { onLine, priority, signal: abort, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: project,
      stdio: onLine ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: onLine ? { ...environment, NO_COLOR: '1' } : environment,
      ...options,
    });
    if (priority !== undefined && child.pid) setPriority(child.pid, priority);
    if (onLine) {
      for (const input of [child.stdout, child.stderr])
        createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }).on('line', onLine);
    }
    abort?.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    let stopped = false;
    const stop = (signal) => {
      stopped = true;
      child.kill(signal);
    };
    for (const signal of signals) process.on(signal, stop);
    child.once('error', reject);
    // With its last line, where lines are read.
    child.once(onLine ? 'close' : 'exit', (code, signal) => {
      for (const each of signals) process.off(each, stop);
      if (stopped && !abort) process.exit(130);
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
