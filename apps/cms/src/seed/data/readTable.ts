import { readFileSync } from 'node:fs';

/** A table of numbers; `null` is a missing value. */
export type NumberTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | null)[])[];
};

/**
 * Returns the table in a CSV file of this folder. The first line names the columns; an empty cell is missing.
 *
 * A column without a name holds row labels and is left out.
 *
 * @throws where a cell is neither empty nor a number, or a row has another length than the header
 */
export function readTable(name: string): NumberTable {
  return parseTable(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/**
 * Returns the table in the text of a CSV file whose cells hold no commas.
 *
 * Written out here: the files are our own and hold numbers, so a CSV library would still leave all checks to us.
 *
 * @example
 * parseTable('"","A1"\n"7",2\n"8",\n') //=> { columns: ['A1'], rows: [[2], [null]] }
 */
export function parseTable(text: string): NumberTable {
  const [header = [], ...lines] = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replace(/^"(.*)"$/, '$1')));
  const rows = lines.map((cells, index) => {
    if (cells.length !== header.length) throw new Error(`Row ${index + 1} has ${cells.length} cells.`);
    return cells.filter((_, column) => header[column] !== '').map((cell) => toNumber(cell, index + 1));
  });
  return { columns: header.filter((column) => column !== ''), rows };
}

function toNumber(cell: string, row: number): number | null {
  if (cell === '') return null;
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new Error(`Row ${row} holds “${cell}”, which is not a number.`);
  return value;
}
