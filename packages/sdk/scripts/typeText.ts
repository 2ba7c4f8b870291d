import type { Json, JsonObject } from '@coaching/core/api';

/** What a type is written for: what callers send is lenient, what they get is exact. */
export type Direction = 'input' | 'output';

/** Names for types that are written once: enumerations by their values. */
export type EnumNames = ReadonlyMap<string, string>;

/** Returns true for a JSON object. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the key under which an enumeration finds its name. */
export const enumKey = (values: readonly Json[]): string => JSON.stringify(values);

const formats: Readonly<Record<string, string>> = {
  'date-time': 'An instant in UTC, such as `2026-03-29T01:00:00.000Z`.',
  date: 'A calendar date, such as `2026-03-29`.',
  email: 'An e-mail address.',
};

/** Returns the doc comment of a property or type, or nothing. */
export function docText(lines: readonly (string | undefined)[]): string {
  const text = lines.filter((line) => line !== undefined && line !== '');
  if (text.length === 0) return '';
  return text.length === 1
    ? `/** ${text[0]} */\n`
    : `/**\n${text.map((line) => ` * ${line}\n`).join('')} */\n`;
}

function propertyDoc(schema: JsonObject): string {
  const { description, format } = schema;
  return docText([
    typeof description === 'string' ? description : typeof format === 'string' ? formats[format] : undefined,
    'default' in schema ? `@default ${JSON.stringify(schema.default)}` : undefined,
  ]);
}

const propertyName = (name: string) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** Returns the properties of an object schema as TypeScript text, one a line, each with its doc comment. */
export function propertiesText(schema: JsonObject, direction: Direction, names: EnumNames): string {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(properties)
    .map(([name, inner]) => {
      if (!isObject(inner)) throw new Error(`The schema of ${name} is not an object.`);
      const type = typeText(inner, direction, names);
      if (required.includes(name)) return `${propertyDoc(inner)}${propertyName(name)}: ${type};`;
      const optional = direction === 'input' ? `${type} | undefined` : type;
      return `${propertyDoc(inner)}${propertyName(name)}?: ${optional};`;
    })
    .join('\n');
}

function objectText(schema: JsonObject, direction: Direction, names: EnumNames): string {
  const values = schema.additionalProperties;
  if (!isObject(schema.properties) && isObject(values))
    return `Record<string, ${typeText(values, direction, names)}>`;
  return `{\n${propertiesText(schema, direction, names)}\n}`;
}

function arrayText(schema: JsonObject, direction: Direction, names: EnumNames): string {
  if (!isObject(schema.items)) throw new Error(`An array without items: ${JSON.stringify(schema)}`);
  const item = typeText(schema.items, direction, names);
  // Callers may hand in arrays that they must not change; what they get is theirs.
  return direction === 'input' ? `readonly (${item})[]` : `(${item})[]`;
}

/**
 * Returns the TypeScript type of a JSON Schema, as text.
 *
 * Written out here: `openapi-typescript` writes one tree of paths for all, not the flat, documented inputs of this client,
 * lenient in what is sent and exact in what is answered.
 *
 * @throws Error when the schema says something that has no rule here: a wrong type is worse than no type
 */
export function typeText(schema: JsonObject, direction: Direction, names: EnumNames): string {
  if (typeof schema.$ref === 'string') return schema.$ref.split('/').at(-1) ?? '';
  if ('const' in schema) return JSON.stringify(schema.const);
  if (Array.isArray(schema.enum))
    return names.get(enumKey(schema.enum)) ?? schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(choices))
    return choices.map((choice) => typeText(isObject(choice) ? choice : {}, direction, names)).join(' | ');
  const { type } = schema;
  if (Array.isArray(type))
    return type.map((one) => typeText({ ...schema, type: one }, direction, names)).join(' | ');
  if (type === 'string' || type === 'boolean' || type === 'null') return type;
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'array') return arrayText(schema, direction, names);
  if (type === 'object') return objectText(schema, direction, names);
  throw new Error(`No rule for the schema ${JSON.stringify(schema)}`);
}
