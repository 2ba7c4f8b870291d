import * as core from '@coaching/core/api';
import { expect, test } from 'vitest';
import { enumNames, readContract } from './contract.ts';
import { type Direction, enumKey, typeText } from './typeText.ts';

const named = new Map([[enumKey(['a', 'b']), 'Letter']]);
const text = (schema: core.JsonObject, direction: Direction = 'output') =>
  typeText(schema, direction, named).replace(/\s+/g, ' ');

test('each kind of schema has its type', () => {
  expect(text({ $ref: '#/components/schemas/Session' })).toBe('Session');
  expect(text({ const: 2 })).toBe('2');
  expect(text({ enum: ['a', 'c'] })).toBe('"a" | "c"');
  expect(text({ enum: ['a', 'b'] })).toBe('Letter');
  expect(text({ anyOf: [{ type: 'integer' }, { type: 'null' }] })).toBe('number | null');
  expect(text({ type: ['string', 'null'] })).toBe('string | null');
  expect(text({ type: 'object', additionalProperties: { type: 'number' } })).toBe('Record<string, number>');
  expect(text({ type: 'array', items: { type: 'string' } })).toBe('(string)[]');
  expect(text({ type: 'array', items: { type: 'string' } }, 'input')).toBe('readonly (string)[]');
});

test('what callers may leave out may also be undefined; answers are exact', () => {
  const schema = {
    type: 'object',
    properties: { 'a-b': { type: 'string', description: 'A text.' }, c: { type: 'null' } },
    required: ['c'],
  };
  expect(text(schema, 'input')).toBe('{ /** A text. */ "a-b"?: string | undefined; c: null; }');
  expect(text(schema)).toBe('{ /** A text. */ "a-b"?: string; c: null; }');
});

test('a schema without a rule stops the generator', () => {
  for (const schema of [{}, { type: 'array' }, { allOf: [] }, { type: 'date' }])
    expect(() => text(schema)).toThrow();
});

test('the contract is read with its lists and named inputs', () => {
  const { routes, inputs } = readContract();
  const route = (name: string) => routes.find(({ group, method }) => `${group}.${method}` === name);
  expect(routes).toHaveLength(Object.keys(core.routes).length);
  expect(route('sessions.list')?.pageItem).toEqual({ $ref: '#/components/schemas/Session' });
  expect(route('sessions.get')?.pageItem).toBeUndefined();
  expect(route('availability.set')?.inputRef).toBe('Availability');
  expect([...inputs.keys()]).toContain('FocusChoice');
  expect(enumNames.get(enumKey(core.sessionSchema.shape.kind.options))).toBe('SessionKind');
});
