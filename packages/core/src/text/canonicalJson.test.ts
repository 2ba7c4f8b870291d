import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonicalJson.ts';

test('keys are sorted at every depth, lists keep their order', () => {
  expect(canonicalJson({ b: 1, a: [true, null] })).toBe('{"a":[true,null],"b":1}');
  expect(canonicalJson({ z: { y: 1, x: [{ d: 1, c: 'é"' }] }, a: undefined })).toBe(
    '{"z":{"x":[{"c":"é\\"","d":1}],"y":1}}',
  );
  expect(canonicalJson([3, 1, 2])).toBe('[3,1,2]');
});

test('a number that JSON cannot carry is a fault', () => {
  expect(() => canonicalJson({ a: [Number.NaN] })).toThrow(TypeError);
});

test('the text reads back as the value, and does not depend on the order of keys', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.string(), fc.array(fc.boolean()))),
      (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      },
    ),
  );
});
