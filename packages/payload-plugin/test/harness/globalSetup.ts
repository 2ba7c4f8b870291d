import { startTemporaryPostgres } from 'embedded-database';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the run's PostgreSQL, ending in a slash: append a database's name. */
    postgresUrl: string;
  }
}

/** Starts one PostgreSQL for the whole run and removes it afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryPostgres();
  project.provide('postgresUrl', server.url(''));
  return () => server.stop();
}
