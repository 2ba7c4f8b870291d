import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('..', import.meta.url));

/** A text beside its translation, or a choice between languages, made by hand. To fall back to English is neither. */
const byHand = /^\s*de:\s|[{,]\s*de:\s|['"]de['"]|startsWith\(['"]de|[!=]== ['"]en['"]/;

const isComment = (line: string) => /^\s*(?:\*|\/\*|\/\/)/.test(line);

test('no sentence and no choice of a language stands outside the catalogues', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: src }).filter(
    (file) => !/^words[\\/]/.test(file) && !/\.(?:test|bench)\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((file) =>
    readFileSync(`${src}/${file}`, 'utf8')
      .split('\n')
      .filter((line) => byHand.test(line) && !isComment(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
