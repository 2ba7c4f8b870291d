import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('.', import.meta.url));
const nouns = [
  'account',
  'actions',
  'assessments',
  'availability',
  'content',
  'engagements',
  'feedback',
  'focus',
  'inquiries',
  'privacy',
  'reports',
  'sessions',
];

/** Which rooms a room may use besides itself: nouns use each other, and nobody uses the frame around them. */
const uses: Readonly<Record<string, readonly string[]>> = {
  language: [],
  client: [],
  format: ['language'],
  ui: ['language', 'format'],
  app: ['language', 'client', 'format', 'ui', ...nouns],
  ...Object.fromEntries(nouns.map((noun) => [noun, ['language', 'client', 'format', 'ui', ...nouns]])),
};

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && file.includes(sep),
);
const roomOf = (file: string) => file.split(sep)[0] ?? '';

/** The files of the portal that a file imports, at once or when it is needed. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path = '']) =>
    relative(root, resolve(root, dirname(file), path)),
  );
}

test('every folder is a room of the plan', () => {
  expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(uses).sort());
});

test('a room uses only what stands before it', () => {
  const offenders = files.flatMap((file) =>
    importsOf(file)
      .filter((used) => used.includes(sep) && roomOf(used) !== roomOf(file))
      .filter((used) => !uses[roomOf(file)]?.includes(roomOf(used)))
      .map((used) => `${file} uses ${used}`),
  );
  expect(offenders).toEqual([]);
});
