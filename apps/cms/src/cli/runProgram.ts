import { checkDatabase } from '../database/checkDatabase.ts';
import { readSettings, type Settings } from '../settings.ts';
import { checkEnvironment, sayWhy } from '../start/checkEnvironment.ts';
import { besideDemo } from '../start/demoEnvironment.ts';
import { findPlaces } from '../start/places.ts';

/**
 * Runs what a command does and ends its process; it does nothing in an environment in which nothing may start. Where
 * nothing names a database, it is that of the demo, which has to run beside it.
 *
 * Whatever reads the environment when it is loaded has to be imported by `work`.
 */
export async function runProgram(work: (settings: Settings) => Promise<void>): Promise<never> {
  try {
    // Payload and the plugin change the schema by themselves in anything else.
    const { DATABASE_URL: named, NODE_ENV } = process.env;
    Object.assign(process.env, besideDemo(process.env, findPlaces()), { NODE_ENV: NODE_ENV || 'production' });
    checkEnvironment(process.env);
    const settings = readSettings(process.env);
    if (!named) await checkDatabase(settings.databaseUrl, 'run npm start beside this command');
    await work(settings);
  } catch (error) {
    sayWhy(error);
    process.exit(1);
  }
  process.exit(0);
}
