import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the test files of a folder that draw their cases, as paths within it. */
export function propertySuites(folder) {
  return ['src', 'test']
    .flatMap((part) => filesBelow(folder, part))
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes("from 'fast-check'"))
    .sort();
}

function filesBelow(folder, part) {
  try {
    return readdirSync(join(folder, part), { recursive: true }).map((file) => join(part, file));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
