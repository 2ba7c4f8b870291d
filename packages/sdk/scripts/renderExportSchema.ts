import { type Json, jsonSchemaOf, personalExportSchema } from '@coaching/core/api';

/** Returns the text of the JSON Schema of an export, which stands for itself: every named schema is among its definitions. */
export function renderExportSchema(): string {
  const components = new Map<string, Json>();
  const { $ref } = jsonSchemaOf(personalExportSchema, 'output', components);
  const document = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Personal export',
    $ref,
    $defs: Object.fromEntries([...components].sort(([a], [b]) => a.localeCompare(b, 'en'))),
  };
  return `${JSON.stringify(document, null, 2)}\n`.replaceAll('#/components/schemas/', '#/$defs/');
}
