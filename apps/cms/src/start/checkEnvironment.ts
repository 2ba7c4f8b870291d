import { StartRefused } from 'embedded-database';
import type { Environment } from '../settings.ts';
import { startProblem } from './startProblem.ts';

/** Makes sure that a process may start in this environment. @throws StartRefused with one sentence that says what to do */
export function checkEnvironment(env: Environment): void {
  const problem = startProblem(env);
  if (problem) throw new StartRefused(problem);
}

/** Writes down why a program cannot go on: the sentence alone where it says what to do. */
export function sayWhy(error: unknown): void {
  console.error(error instanceof StartRefused ? `\n${error.message}\n` : error);
}
