import { expect, test } from 'vitest';
import { schemaRows, typeName } from './schemaRows.ts';

test('nested properties carry the whole path, named schemas are linked to', () => {
  const rows = schemaRows({
    type: 'object',
    required: ['clauses'],
    properties: {
      clauses: {
        type: 'array',
        items: { type: 'object', properties: { title: { type: 'string', description: 'A heading.' } } },
      },
      session: { anyOf: [{ $ref: '#/components/schemas/Session' }, { type: 'null' }] },
    },
  });
  expect(rows.map(({ path, type, ref, required }) => [path, type, ref, required])).toEqual([
    ['clauses', 'object[]', undefined, true],
    ['clauses[].title', 'string', undefined, false],
    ['session', 'Session | null', 'Session', false],
  ]);
});

test('choices are written out', () => {
  expect(typeName({ type: 'array', items: { enum: ['self', 'peer'] } })).toBe("('self' | 'peer')[]");
  expect(typeName({ type: ['string', 'null'] })).toBe('string | null');
});
