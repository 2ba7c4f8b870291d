import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { errorCodes } from '@coaching/core';
import ts from 'typescript';
import { expect, test } from 'vitest';

const packages = fileURLToPath(new URL('../..', import.meta.url));

/** The table itself, its sentences, and the lists of what a route can refuse: they name codes and raise none. */
const lists = /core\/src\/(?:errors\/errorCodes\.ts|words\/|api\/groups\/|api\/route\.ts)/;

const sources = ['core/src', 'payload-plugin/src']
  .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: packages }))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !lists.test(file) && !/\.(?:test|bench)\.ts$/.test(file));

/** Codes that nothing raises yet, each with its reason. */
const reasoned: Readonly<Record<string, string>> = {
  too_many_requests:
    'Every route may answer it once requests are counted; apps should be ready for it before.',
};

/** Returns the texts that a source uses as values; those in types raise nothing. */
function valuesIn(file: string): string[] {
  const values: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node)) values.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(`${packages}/${file}`, 'utf8'), ts.ScriptTarget.Latest));
  return values;
}

test('every code of the table is raised somewhere, or says why not yet', () => {
  expect(sources.length).toBeGreaterThan(400);
  const raised = new Set(sources.flatMap(valuesIn));
  const unraised = Object.keys(errorCodes).filter((code) => !raised.has(code));
  expect(unraised).toEqual(Object.keys(reasoned));
});
