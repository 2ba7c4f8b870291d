/** Returns a name of the database in the schema that the adapter was given; without one, where PostgreSQL looks first. */
export function qualified(name: string, schema: string | undefined): string {
  const quoted = (part: string) => `"${part.replaceAll('"', '""')}"`;
  return schema === undefined ? quoted(name) : `${quoted(schema)}.${quoted(name)}`;
}

/** Returns a text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
