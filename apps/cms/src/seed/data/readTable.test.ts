import { expect, test } from 'vitest';
import { parseTable } from './readTable.ts';

test('an empty cell is missing, and a column without a name is left out', () => {
  expect(parseTable('"","A1","A2"\n"61617",2,\n"61618",,5\n')).toEqual({
    columns: ['A1', 'A2'],
    rows: [
      [2, null],
      [null, 5],
    ],
  });
});

test('a cell that is no number is reported with its row', () => {
  expect(() => parseTable('a,b\n1,2\n3,NA\n')).toThrow('Row 2 holds “NA”');
});

test('a row of another length is reported', () => {
  expect(() => parseTable('a,b\n1\n')).toThrow('Row 1 has 1 cells');
});
