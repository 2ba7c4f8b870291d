import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
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
  ...process.env,
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
    : run('npx', ['--yes', '--prefer-offline', packageManager, ...args], options);
}

/** Runs a task of all packages, where it has not been run on the same files before, and returns the exit code. */
export function turbo(...args) {
  return run(projectNode, [
    join(project, 'node_modules/turbo/bin/turbo'),
    ...args,
    '--output-logs=errors-only',
    '--concurrency=2',
  ]);
}

/** Runs a program in the project's folder and returns its exit code. A signal ends the program, then this process. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: project,
      stdio: 'inherit',
      env: environment,
      shell: process.platform === 'win32',
      ...options,
    });
    let stopped = false;
    const stop = (signal) => {
      stopped = true;
      child.kill(signal);
    };
    for (const signal of signals) process.on(signal, stop);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      for (const each of signals) process.off(each, stop);
      if (stopped) process.exit(130);
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
