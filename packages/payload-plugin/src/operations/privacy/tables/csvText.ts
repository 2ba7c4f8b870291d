import { stringify } from 'csv-stringify/sync';
import type { Cell, Table } from './Table.ts';

/**
 * Returns a table as RFC 4180 has it: lines end with CR LF, and a cell is quoted where it has to be.
 *
 * The text begins with a byte order mark, without which spreadsheets take UTF-8 for something else. What a spreadsheet would run as
 * a formula gets an apostrophe in front; numbers stay numbers.
 */
export function csvText({ columns, rows }: Table): string {
  return stringify([columns, ...rows.map((row) => columns.map((column) => cellText(row[column])))], {
    bom: true,
    record_delimiter: 'windows',
    // A line may end within a cell in more ways than one.
    quoted_match: /[\r\n]/,
  });
}

/** What spreadsheets begin a formula with, and what they skip before it. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell);
  return formula.test(text) ? `'${text}` : text;
}
