import { isStored, lineOf, rowsOf, type Stored } from '../reading/read.ts';
import { slugOf } from '../reading/slugOf.ts';
import { readKeyLine } from './readKeyLine.ts';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Items without an id are numbered on from the highest number there is. */
function numberItems(items: readonly unknown[]): unknown[] {
  const numbers = rowsOf(items).map(({ key }) => Number(lineOf(key)));
  let last = Math.max(0, ...numbers.filter(Number.isInteger));
  return items.map((item) => {
    if (!isStored(item) || lineOf(item.key) !== undefined) return item;
    last += 1;
    return { ...item, key: String(last) };
  });
}

/** Rows without an id are called after their title. */
function named(rows: unknown): unknown {
  if (!isList(rows)) return rows;
  return rows.map((row) => {
    if (!isStored(row)) return row;
    const title = lineOf(row.title);
    return lineOf(row.key) === undefined && title !== undefined ? { ...row, key: slugOf(title) } : row;
  });
}

function fillScale(scale: unknown, items: readonly string[]): unknown {
  if (!isStored(scale)) return scale;
  const { keyLine, ...rest } = scale;
  const title = lineOf(scale.title);
  const key = lineOf(scale.key) ?? (title === undefined ? undefined : slugOf(title));
  const written = lineOf(keyLine);
  const entries = written === undefined ? undefined : readKeyLine(written, items);
  return {
    ...rest,
    ...(isStored(scale.bands) ? { bands: { ...scale.bands, ranges: named(scale.bands.ranges) } } : {}),
    ...(key === undefined ? {} : { key }),
    ...(entries === undefined ? {} : { items: entries }),
  };
}

/** Returns the data with what editors may leave out: ids of items and scales, and keys written in one line. */
export function fillInstrument(data: Stored): Stored {
  const { items, scales, composites } = data;
  const numbered = isList(items) ? numberItems(items) : undefined;
  const ids = rowsOf(numbered).flatMap(({ key }) => lineOf(key) ?? []);
  return {
    ...data,
    ...(numbered ? { items: numbered } : {}),
    ...(isList(composites) ? { composites: named(composites) } : {}),
    ...(isList(scales) ? { scales: scales.map((scale) => fillScale(scale, ids)) } : {}),
  };
}
