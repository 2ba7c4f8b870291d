import { expect, test } from 'vitest';
import { importCircles } from './importCircles.mjs';

const circlesIn = (files) => importCircles(new Map(Object.entries(files)));

test('files that import each other are named, over a third one too', () => {
  const files = {
    'src/a.ts': `import { b } from './b.ts';`,
    'src/b.ts': `export { c } from './deep/c.ts';`,
    'src/deep/c.ts': `import type { A } from '../a.ts';\nimport { d } from '../d.ts';`,
    'src/d.ts': `export const d = 1;`,
  };
  expect(circlesIn(files)).toEqual([['src/a.ts', 'src/b.ts', 'src/deep/c.ts']]);
});

test('a type or a lazy import closes a circle as well', () => {
  expect(
    circlesIn({
      'x/a.ts': `import {\n  type B,\n} from './b.ts';`,
      'x/b.ts': `const a = () => import('./a.ts');`,
    }),
  ).toEqual([['x/a.ts', 'x/b.ts']]);
  expect(circlesIn({ 'x/a.ts': `export * from './a.ts';` })).toEqual([['x/a.ts']]);
});

test('two ways to one file are no circle, and neither is what stands in a text', () => {
  const files = {
    'src/a.ts': `import './b.ts';\nimport { c } from './c.ts';\nimport * as z from 'zod';`,
    'src/b.ts': `import { c } from './c.ts';`,
    'src/c.ts': `const text = 'leads away from ./a.ts';`,
  };
  expect(circlesIn(files)).toEqual([]);
});
