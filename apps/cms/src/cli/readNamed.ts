import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { StartRefused } from 'embedded-database';

/** Where the command was called: pnpm runs it in the folder of its package. */
const called = process.env.INIT_CWD ?? process.cwd();

/**
 * Returns the text of a file that was named behind a command.
 *
 * @param whatElse - the sentence that says what to name
 * @throws StartRefused where it cannot be read
 */
export async function readNamed(name: string, whatElse: string): Promise<string> {
  try {
    return await readFile(resolve(called, name), 'utf8');
  } catch {
    throw new StartRefused(`${name} cannot be read. ${whatElse}`);
  }
}
