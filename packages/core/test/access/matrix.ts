import {
  type Action,
  type Collection,
  fieldsOf,
  isPracticeCollection,
  keptFields,
  type PolicyRow,
} from '../../src/access/index.ts';

const head = `# Who may do what

One line for each right that the policy gives: who, tied how to the record, in which collection, does what with which fields. What has no
line is denied. This file is what people review when a right changes; \`vitest run test/access -u\` writes it anew.

| collection | role | tie | surface | action | if | fields |
| --- | --- | --- | --- | --- | --- | --- |`;

/** Returns the fields that a row reaches with an action, by their names. */
export function fieldNames({ collection, fields }: PolicyRow, action: Action): readonly string[] {
  if (fields !== '*') return fields;
  if (!isPracticeCollection(collection)) return ['(every field)'];
  return (action === 'read' ? fieldsOf : keptFields)(collection);
}

const inOrder = (collection: Collection, names: Iterable<string>): string[] => {
  const kept = isPracticeCollection(collection) ? fieldsOf(collection) : [];
  const place = (name: string) => (kept.includes(name) ? kept.indexOf(name) : kept.length);
  return [...names].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
};

/** Returns a policy as one table: every field by its name, rows of one right as one line. */
export function matrixOf(table: readonly PolicyRow[]): string {
  const lines = new Map<string, { readonly collection: Collection; readonly names: Set<string> }>();
  for (const row of table)
    for (const action of row.actions) {
      const { collection, role, relation, surface, when = '' } = row;
      const key = `| ${[collection, role, relation, surface, action, when].join(' | ')} |`;
      const line = lines.get(key) ?? { collection, names: new Set() };
      for (const name of fieldNames(row, action)) line.names.add(name);
      lines.set(key, line);
    }
  const body = [...lines]
    .map(([key, { collection, names }]) => `${key} ${inOrder(collection, names).join(', ')} |`)
    .sort((a, b) => (a < b ? -1 : 1));
  return `${[head, ...body].join('\n')}\n`;
}
