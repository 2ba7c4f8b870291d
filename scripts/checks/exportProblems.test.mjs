import { expect, test } from 'vitest';
import { exportProblems, publishedValues } from './exportProblems.mjs';

test('values are published by name, types are not', () => {
  expect(
    publishedValues(
      "export { a, type B, c as d } from './a.ts';\nexport type { E } from './e.ts';\nexport {\n  f,\n} from './f.ts';",
    ),
  ).toEqual(['a', 'd', 'f']);
});

test('what nobody uses is named, unless it is kept with a reason', () => {
  const published = { math: ['one', 'two', 'three'] };
  const kept = { math: { reason: 'For others.', names: ['two'] } };
  expect(exportProblems(published, kept, new Set(['three']))).toEqual([
    'math: nobody uses one. Use it, delete it, or say in libraryExports.json why it is kept.',
  ]);
});

test('the list is kept up to date, and gives reasons', () => {
  const kept = { math: { reason: ' ', names: ['gone', 'used'] } };
  expect(exportProblems({ math: ['used'] }, kept, new Set(['used']))).toEqual([
    'math: libraryExports.json gives no reason.',
    'math: gone is used or gone. Take it out of libraryExports.json.',
    'math: used is used or gone. Take it out of libraryExports.json.',
  ]);
});
