import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What belongs to the host; `src/host` is the one room that may import it. */
const foreign = /^(payload|@payloadcms\/(?!translations)[^/]+|graphile-worker|drizzle-orm|pg)(\/.*)?$/;

/** The screens of the panel are made of Payload's own parts, and nothing else is. */
const panelParts = /^@payloadcms\/ui(\/.*)?$/;

const imported =
  /(?:^|[\s;])(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;

/** The rooms of the plugin from below to above; each imports from those below it alone. */
const floors = ['host', 'vault', 'words', 'collections', 'operations', 'worker'];

/** Returns the rooms above its own that a source imports from. */
function upwardImports(file: string, source: string): string[] {
  const floor = floors.indexOf(file.split('/')[1] ?? '');
  const above = floor < 0 ? [] : [...floors.slice(floor + 1), 'api', 'admin'];
  return [...source.matchAll(imported)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((from) => above.some((room) => from.includes(`../${room}/`)));
}

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

test('an import from a room above is found', () => {
  const upward = (file: string, from: string) => upwardImports(file, `import { x } from '${from}';`);
  expect(upward('src/operations/focus/x.ts', '../../worker/sendMail.ts')).toHaveLength(1);
  expect(upward('src/host/x.ts', '../operations/shared/records.ts')).toHaveLength(1);
  expect(upward('src/worker/x.ts', '../operations/shared/records.ts')).toEqual([]);
  expect(upward('src/plugin.ts', './api/mountRoutes.ts')).toEqual([]);
});

test('only src/host imports Payload, its database adapter, its editor and the job queue', () => {
  const strays = findIn(strayImports);
  expect(strays).toEqual([]);
});

test('no room imports from one above it', () => {
  expect(findIn(upwardImports)).toEqual([]);
});

/** Returns what `find` finds in the plugin's sources, each with its file. */
function findIn(find: (file: string, source: string) => string[]): string[] {
  const files = globSync('src/**/*.{ts,tsx}', { cwd: `${import.meta.dirname}/..` }).filter(
    (file) => !file.includes('.test.'),
  );
  expect(files.length).toBeGreaterThan(200);
  return files.flatMap((file) =>
    find(file, readFileSync(`${import.meta.dirname}/../${file}`, 'utf8')).map((from) => `${file}: ${from}`),
  );
}
