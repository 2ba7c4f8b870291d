import { isKeyMismatch } from '@coaching/payload-plugin';
import { StartRefused } from 'embedded-database';

/** Returns what `start` does. @throws StartRefused with the sentence alone where the keys do not open the database */
export async function refuseWrongKey<Result>(start: () => Promise<Result>): Promise<Result> {
  try {
    return await start();
  } catch (error) {
    throw isKeyMismatch(error) ? new StartRefused(error.message, { cause: error }) : error;
  }
}
