import { slugSchema } from '@coaching/core/content';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from './slugOf.ts';

test.each([
  ['Größe & Maß', 'groesse-mass'],
  ['  Asks before advising. ', 'asks-before-advising'],
  ['Élan vital', 'elan-vital'],
  ['360°', '360'],
  ['Łatwość i świeżość', 'latwosc-i-swiezosc'],
  ['Доверие', 'doverie'],
  ['OneOnOne', 'oneonone'],
  ['x'.repeat(59) + ' y', 'x'.repeat(59)],
  ['日本', ''],
])('%s becomes “%s”', (title, key) => {
  expect(slugOf(title)).toBe(key);
});

test('whatever the title, the key is one that core takes, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const key = slugOf(title);
      expect(key === '' || slugSchema.safeParse(key).success).toBe(true);
    }),
  );
});
