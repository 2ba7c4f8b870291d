import * as z from 'zod';

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

const isObject = (value: Json): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const jsonObjectSchema: z.ZodType<JsonObject> = z.record(z.string(), z.json());

/**
 * Returns the JSON Schema of a zod schema; schemas that carry an id are put into `components` and referred to.
 *
 * @param io - `input` for what a caller sends, `output` for what a caller gets: they differ where there are defaults
 */
export function jsonSchemaOf(
  schema: z.ZodType,
  io: 'input' | 'output',
  components: Map<string, Json>,
): JsonObject {
  const {
    $schema: _,
    $defs,
    ...rest
  } = jsonObjectSchema.parse(
    JSON.parse(JSON.stringify(z.toJSONSchema(schema, { io, target: 'draft-2020-12' }))),
  );
  if ($defs !== undefined && isObject($defs)) {
    for (const [id, definition] of Object.entries($defs)) components.set(id, pointToComponents(definition));
  }
  const own = pointToComponents(rest);
  const id = z.globalRegistry.get(schema)?.id;
  if (id !== undefined) {
    const reference = { $ref: `#/components/schemas/${id}` };
    // zod has put a named schema into its own `$defs`, and left a reference to it.
    if (!isObject(own) || own.$ref !== reference.$ref) components.set(id, own);
    return reference;
  }
  return isObject(own) ? own : {};
}

/** zod keeps named schemas in the `$defs` of each schema; OpenAPI keeps them once, in its components. */
function pointToComponents(value: Json): Json {
  if (Array.isArray(value)) return value.map(pointToComponents);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === 'id' && typeof inner === 'string'))
      .map(([key, inner]) => [
        key,
        key === '$ref' && typeof inner === 'string'
          ? inner.replace('#/$defs/', '#/components/schemas/')
          : pointToComponents(inner),
      ]),
  );
}
