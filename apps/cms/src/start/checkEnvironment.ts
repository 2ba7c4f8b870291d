import { StartRefused } from 'embedded-database';
import type { Environment } from '../settings.ts';
import { startProblem } from './startProblem.ts';

/** Makes sure that a process may start in this environment. @throws StartRefused with one sentence that says what to do */
export function checkEnvironment(env: Environment): void {
  const problem = startProblem(env);
  if (problem) throw new StartRefused(problem);
}

/**
 * Writes down why a program cannot go on: the sentence alone where it says what to do. What the database says of a statement
 * repeats its values, and a terminal is often kept as a log: of that the code and the place are left.
 */
export function sayWhy(error: unknown): void {
  if (error instanceof StartRefused) console.error(`\n${error.message}\n`);
  else if (error instanceof Error && 'query' in error) console.error(withoutValues(error));
  else console.error(error);
}

function withoutValues({ name, stack = '', cause }: Error): string {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  const place = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [`The database refused a statement: ${name}${code}`, ...place].join('\n');
}
