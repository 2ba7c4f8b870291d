/** Returns where the reference shows a named schema. */
export function schemaAddress(name: string): string {
  return `/reference/schemas#schema-${name}`;
}
