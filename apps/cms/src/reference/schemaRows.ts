import type { Json, JsonObject } from '@coaching/core/api';

/** One property of a schema, as a row of a table. */
export type SchemaRow = {
  /** Where it is: `clauses[].title`. */
  readonly path: string;
  /** `string`, `'held' | 'confirmed'`, `Session[]`. */
  readonly type: string;
  /** The named schema that the type speaks of, if any. */
  readonly ref: string | undefined;
  readonly required: boolean;
  readonly description: string;
};

/** Returns whether a JSON value is an object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a JSON value as text: empty when it is none. */
export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

/**
 * Returns the properties of a schema, nested ones with the whole path; named schemas are linked to, not repeated.
 *
 * @example
 * schemaRows({ type: 'object', properties: { id: { type: 'string' } }, required: ['id'] })
 * //=> [{ path: 'id', type: 'string', ref: undefined, required: true, description: '' }]
 */
export function schemaRows(schema: JsonObject, prefix = ''): readonly SchemaRow[] {
  const { properties, required } = schema;
  if (!isObject(properties)) return [];
  return Object.entries(properties).flatMap(([name, property]) => {
    if (!isObject(property)) return [];
    const row: SchemaRow = {
      path: `${prefix}${name}`,
      type: typeName(property),
      ref: refOf(property),
      required: Array.isArray(required) && required.includes(name),
      description: textOf(property.description),
    };
    const { items, array } = innermost(property);
    return [row, ...schemaRows(items, `${prefix}${name}${array}.`)];
  });
}

/** Returns how a schema is written in TypeScript, with a hint where a string is more than a string. */
export function typeName(schema: JsonObject): string {
  if (typeof schema.$ref === 'string') return nameOf(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const).replaceAll('"', "'");
  if (Array.isArray(schema.enum))
    return schema.enum.map((each) => JSON.stringify(each).replaceAll('"', "'")).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (Array.isArray(choices)) return [...new Set(choices.filter(isObject).map(typeName))].join(' | ');
  if (schema.type === 'array') {
    const item = isObject(schema.items) ? typeName(schema.items) : 'unknown';
    return item.includes(' ') ? `(${item})[]` : `${item}[]`;
  }
  if (schema.type === 'string' && typeof schema.format === 'string') return `string (${schema.format})`;
  if (schema.type === 'object' && isObject(schema.additionalProperties))
    return `Record<string, ${typeName(schema.additionalProperties)}>`;
  if (Array.isArray(schema.type)) return schema.type.map(textOf).join(' | ');
  return textOf(schema.type) || 'unknown';
}

function refOf(schema: JsonObject): string | undefined {
  if (typeof schema.$ref === 'string') return nameOf(schema.$ref);
  if (isObject(schema.items)) return refOf(schema.items);
  const choices = schema.anyOf ?? schema.oneOf;
  return Array.isArray(choices) ? choices.filter(isObject).map(refOf).find(Boolean) : undefined;
}

function innermost(schema: JsonObject): { readonly items: JsonObject; readonly array: string } {
  if (schema.type === 'array' && isObject(schema.items)) {
    const { items, array } = innermost(schema.items);
    return { items, array: `[]${array}` };
  }
  const choices = schema.anyOf ?? schema.oneOf;
  const only = Array.isArray(choices) ? choices.filter(isObject).filter(({ type }) => type !== 'null') : [];
  const [first] = only;
  return first && only.length === 1 ? innermost(first) : { items: schema, array: '' };
}

function nameOf(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}
