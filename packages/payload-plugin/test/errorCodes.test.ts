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

test('every code of the table is raised somewhere', () => {
  expect(sources.length).toBeGreaterThan(400);
  const raised = new Set(sources.flatMap(valuesIn));
  const unraised = Object.keys(errorCodes).filter((code) => !raised.has(code));
  expect(unraised).toEqual([]);
});
