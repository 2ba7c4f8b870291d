import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('..', import.meta.url));

const sources = globSync('**/*.{ts,tsx}', { cwd: src })
  .filter((file) => !/^words[\\/]/.test(file) && !/\.(?:test|bench)\.tsx?$/.test(file))
  .map((file) => ({ file, text: readFileSync(`${src}/${file}`, 'utf8') }));

/** A text beside its translation, or a choice between languages, made by hand. To fall back to English is neither. */
const byHand = /^\s*de:\s|[{,]\s*de:\s|['"]de['"]|startsWith\(['"]de|[!=]== ['"]en['"]/;

const isComment = (line: string) => /^\s*(?:\*|\/\*|\/\/)/.test(line);

/** Two words or more that begin like a sentence, or end like one. Names, keys, paths and SQL do neither. */
const isSentence = (text: string) =>
  /^\s*[A-ZÄÖÜ“"][\p{L}’'-]*[,:]? +\S*\p{L}{2}/u.test(text) ||
  /\p{L}{2}\S* +(?:\S+ +)*\S*\p{L}[.!?]\s*$/u.test(text);

/** What reads as text: string literals, the parts of templates, and text between tags. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => `x${literal.text}`)].join('');
}

/** Faults and the log speak to whoever runs the site, in English; `APIError` is shown in the panel. */
function isForOperators(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return /^(?!API|Validation)\w*Error$/.test(node.expression.getText());
  // `super` names the sentence of a fault in its class.
  if (ts.isCallExpression(node)) return /^super$|\blogger\.\w+$/.test(node.expression.getText());
  return ts.isSourceFile(node) ? false : isForOperators(node.parent);
}

/** Returns the sentences of a source that reach somebody who uses the site. */
function sentencesIn(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const said = textOf(node);
    if (said !== undefined && isSentence(said) && !isForOperators(node))
      found.push(`${file}: ${said.trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

test('the sources are looked at', () => {
  expect(sources.length).toBeGreaterThan(200);
});

test('no choice of a language stands outside the catalogues', () => {
  const found = sources.flatMap(({ file, text }) =>
    text
      .split('\n')
      .filter((line) => byHand.test(line) && !isComment(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test('no sentence for people stands outside the catalogues', () => {
  expect(sources.flatMap(({ file, text }) => sentencesIn(file, text))).toEqual([]);
});

test.each([
  "refused('not_found', [{ path: [], code: 'x', message: 'There is no such thing.' }])",
  "const labels = { singular: 'Feedback round', plural: 'Feedback rounds' };",
  ['const message = `Choose $', '{min} to $', '{max} areas.`;'].join(''),
  "throw new APIError('A published version never changes.', 409);",
  "const name = person?.name ?? 'Former member';",
  "z.string().min(1, 'write something here.')",
])('a sentence is found in: %s', (code) => {
  expect(sentencesIn('x.ts', code)).not.toEqual([]);
});

test('so is one between tags', () => {
  expect(sentencesIn('x.tsx', 'const part = <p>Publish it first.</p>;')).toEqual([
    'x.tsx: Publish it first.',
  ]);
});

test.each([
  "throw new Error('The editor of this Payload has no tables.');",
  'throw new SealBrokenError(`There is no such key.`);',
  "req.payload.logger.error({ fault }, 'A coaching route failed.');",
  'sql`select id from coaching_sessions where key = 1`',
  "const type = 'application/problem+json';",
])('nothing is found in: %s', (code) => {
  expect(sentencesIn('x.ts', code)).toEqual([]);
});
