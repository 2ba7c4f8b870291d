import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Returns the TypeScript examples of a page, in their order. */
export function examplesOf(page: 'README.md' | '../../README.md' | '../../docs/sdk.md'): string[] {
  const text = readFileSync(fileURLToPath(new URL(`../${page}`, import.meta.url)), 'utf8');
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].flatMap(([, block]) => block ?? []);
}
