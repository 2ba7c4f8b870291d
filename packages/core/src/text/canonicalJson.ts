/** A value that JSON can carry. `undefined` fields of an object are left out, as JSON does. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue | undefined };

/**
 * Returns JSON text that is the same for equal values, whatever the order in which their keys were written.
 *
 * Keys are sorted by UTF-16 code units, and there is no white space, so that a hash of the text identifies the value.
 *
 * Written out here: `canonicalize` does the same, and core depends on its schema and message libraries alone.
 *
 * @throws TypeError for a number that JSON cannot carry, a fault of the caller
 * @source RFC 8785, JSON Canonicalization Scheme
 * @example
 * canonicalJson({ b: 1, a: [true, null] }) //=> '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`JSON cannot carry ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const field = value[key];
      return field === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(field)}`];
    });
  return `{${fields.join(',')}}`;
}

function isList(value: readonly JsonValue[] | object): value is readonly JsonValue[] {
  return Array.isArray(value);
}
