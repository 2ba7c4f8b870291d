import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from './csvText.ts';
import { table } from './Table.ts';

const written = (...cells: unknown[]) =>
  csvText(
    table(
      'demo',
      cells.map((_, index) => `c${index}`),
      [Object.fromEntries(cells.map((cell, index) => [`c${index}`, cell]))],
    ),
  );

test('the first line has the names, each line ends with CR LF, and a byte order mark comes before all', () => {
  expect(csvText(table('demo', ['a', 'b'], [{ a: 'ä', b: 1 }, { b: null }]))).toBe(
    '\uFEFFa,b\r\nä,1\r\n,\r\n',
  );
  expect(csvText(table('demo', ['a'], []))).toBe('\uFEFFa\r\n');
});

test('a cell is quoted where commas, quotes or line ends stand in it', () => {
  expect(written('a,b', 'a "word"', 'two\nlines', 'plain')).toBe(
    '\uFEFFc0,c1,c2,c3\r\n"a,b","a ""word""","two\nlines",plain\r\n',
  );
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u200B=1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  '=cmd|"/c calc"!A1',
])('what a spreadsheet would run is text: %j', (text) => {
  const [, row] = parse(written(text), { bom: true });
  expect(row).toEqual([`'${text}`]);
});

test('numbers stay numbers, yes and no are words, and what has parts is JSON', () => {
  expect(written(-2, 0.5, true, false, null, undefined, ['a'], { a: 1 })).toContain(
    '\r\n-2,0.5,true,false,,,"[""a""]","{""a"":1}"\r\n',
  );
});

test('whatever people write is read back as it was, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (cells) => {
      const [, row] = parse(written(...cells), { bom: true, record_delimiter: '\r\n' });
      const read = (row ?? []).map((cell: string, index) =>
        cell === `'${cells[index]}` ? cell.slice(1) : cell,
      );
      expect(read).toEqual(cells);
    }),
  );
});
