import type { TestProject } from 'vitest/node';
import { startApp } from './startApp.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    cmsUrl: string;
    portalUrl: string;
  }
}

/** Starts the product once for all tests of this app; it has to be built. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The tests open engagements of their own: nothing has happened yet.
  const app = await startApp({ SEED_DEMO: 'accounts' });
  project.provide('cmsUrl', app.cmsUrl);
  project.provide('portalUrl', app.portalUrl);
  return async () => {
    const code = await app.stop();
    if (code !== 0) throw new Error(`The app did not stop in order.\n${app.output()}`);
  };
}
