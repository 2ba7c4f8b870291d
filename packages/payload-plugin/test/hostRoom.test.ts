import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What belongs to the host; `src/host` is the one room that may import it. */
const foreign = /^(payload|@payloadcms\/(?!translations)[^/]+|graphile-worker|drizzle-orm|pg)(\/.*)?$/;

/** The screens of the panel are made of Payload's own parts, and nothing else is. */
const panelParts = /^@payloadcms\/ui(\/.*)?$/;

const imported =
  /(?:^|[\s;])(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;

/** Returns what a source imports from the host although its file is in another room. */
function strayImports(file: string, source: string): string[] {
  if (file.startsWith('src/host/')) return [];
  return [...source.matchAll(imported)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((from) => foreign.test(from) && !(file.startsWith('src/admin/') && panelParts.test(from)));
}

test('a stray import is found, of a value or a type, and however it is written', () => {
  const stray = (source: string, file = 'src/operations/x.ts') => strayImports(file, source);
  expect(stray(`import { sql } from '@payloadcms/db-postgres';`)).toEqual(['@payloadcms/db-postgres']);
  expect(stray(`import type {\n  Field,\n} from 'payload';`)).toEqual(['payload']);
  expect(stray(`export type { Field } from "payload/shared";`)).toEqual(['payload/shared']);
  expect(stray(`type Where = import('payload').Where;`)).toEqual(['payload']);
  expect(stray(`import 'graphile-worker';`)).toEqual(['graphile-worker']);
  expect(stray(`import { useField } from '@payloadcms/ui';`)).toEqual(['@payloadcms/ui']);
  expect(stray(`import { useField } from '@payloadcms/ui';`, 'src/admin/X.tsx')).toEqual([]);
  expect(stray(`import type { Field } from 'payload';`, 'src/admin/X.tsx')).toEqual(['payload']);
  expect(stray(`import type { Field } from '../host/types.ts';`)).toEqual([]);
});

test('only src/host imports Payload, its database adapter, its editor and the job queue', () => {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: `${import.meta.dirname}/..` }).filter(
    (file) => !file.includes('.test.'),
  );
  expect(files.length).toBeGreaterThan(200);
  const strays = files.flatMap((file) =>
    strayImports(file, readFileSync(`${import.meta.dirname}/../${file}`, 'utf8')).map(
      (from) => `${file}: ${from}`,
    ),
  );
  expect(strays).toEqual([]);
});
