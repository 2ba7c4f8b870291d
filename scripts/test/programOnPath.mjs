import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Returns where on the path a program lies, if it does. */
export function programOnPath(name, path = process.env.PATH ?? '') {
  return path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}
