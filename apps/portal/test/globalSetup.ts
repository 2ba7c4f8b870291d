import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    cmsUrl: string;
    portalUrl: string;
    databaseUrl: string;
  }
}

const starter = fileURLToPath(new URL('../../cms/test/startForPortal.ts', import.meta.url));

function addressIn(message: unknown, name: 'cmsUrl' | 'portalUrl' | 'databaseUrl'): string {
  const address: unknown =
    typeof message === 'object' && message !== null ? Reflect.get(message, name) : null;
  if (typeof address !== 'string') throw new Error(`The starter told no ${name}.`);
  return address;
}

/** Starts the product once for all tests that need it, in a process of its own; it has to be built. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const child = fork(starter, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const [message]: unknown[] = await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => Promise.reject(new Error(`The app could not start (${code}).`))),
  ]);
  project.provide('cmsUrl', addressIn(message, 'cmsUrl'));
  project.provide('portalUrl', addressIn(message, 'portalUrl'));
  project.provide('databaseUrl', addressIn(message, 'databaseUrl'));
  return async () => {
    child.disconnect();
    const [code] = await ended;
    if (code !== 0) throw new Error('The app did not stop in order.');
  };
}
