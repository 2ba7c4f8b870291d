import { readSettings, type Settings } from '../settings.ts';
import { checkEnvironment, sayWhy } from '../start/checkEnvironment.ts';

/**
 * Runs what a command does and ends its process; it does nothing in an environment in which nothing may start.
 *
 * Whatever reads the environment when it is loaded has to be imported by `work`.
 */
export async function runProgram(work: (settings: Settings) => Promise<void>): Promise<never> {
  try {
    checkEnvironment(process.env);
    await work(readSettings(process.env));
  } catch (error) {
    sayWhy(error);
    process.exit(1);
  }
  process.exit(0);
}
