import { expect, test } from 'vitest';
import { readBuildLine } from './buildLines.mjs';

test.each([
  [
    'cms:bundle:   Creating an optimized production build ...',
    'cms',
    'Creating an optimized production build ...',
  ],
  ['cms:bundle: ✓ Compiled successfully in 40s', 'cms', 'Compiled successfully in 40s'],
  ['@coaching/core:bundle: cache miss, executing 0123456789abcdef', '@coaching/core', ''],
  ['portal:bundle: ', 'portal', ''],
])('%s', (line, name, text) => {
  expect(readBuildLine(line)).toEqual({ name, text });
});

test.each(['', '   • Running bundle in 6 packages', ' Tasks:    6 successful, 6 total'])(
  'the line "%s" is about no package',
  (line) => {
    expect(readBuildLine(line)).toBeUndefined();
  },
);
