/** What a cell of a table is made from: a list or an object is written as JSON. */
export type Cell = unknown;

/** One table of an export. Every row has every column. */
export type Table<Column extends string = string> = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Partial<Record<Column, Cell>>>[];
};

/** Returns a table: its columns stand in this order whatever rows there are, and what a row does not have is an empty cell. */
export function table<const Column extends string>(
  name: string,
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, Cell>>>[],
): Table {
  return { name, columns, rows };
}
