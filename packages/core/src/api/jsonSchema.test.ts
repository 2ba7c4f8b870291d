import { expect, test } from 'vitest';
import { agreementSchema, seriesSchema } from './index.ts';
import { type Json, jsonSchemaOf } from './jsonSchema.ts';

test('a named schema is put into the components once, and referred to', () => {
  const components = new Map<string, Json>();
  for (const schema of [seriesSchema, agreementSchema]) jsonSchemaOf(schema, 'output', components);
  expect(components.get('Series')).toMatchObject({ type: 'object', properties: { key: { type: 'string' } } });
  expect(components.get('Agreement')).toMatchObject({
    type: 'object',
    required: expect.arrayContaining(['clauses']),
  });
});
