import { readFileSync } from 'node:fs';

/** Returns the cells of a golden table, row by row, without its header and quotation marks. */
export function goldenTable(name: string): string[][] {
  return readFileSync(new URL(`../../test/golden/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replaceAll('"', '').split(','));
}
