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

function fillScale(scale: unknown): unknown {
  if (!isStored(scale)) return scale;
  const { keyLine, ...rest } = scale;
  const title = lineOf(scale.title);
  const key = lineOf(scale.key) ?? (title === undefined ? undefined : slugOf(title));
  const written = lineOf(keyLine);
  const items = written === undefined ? undefined : readKeyLine(written);
  return { ...rest, ...(key === undefined ? {} : { key }), ...(items === undefined ? {} : { items }) };
}

/** Returns the data with what editors may leave out: ids of items and scales, and keys written in one line. */
export function fillInstrument(data: Stored): Stored {
  const { items, scales } = data;
  return {
    ...data,
    ...(isList(items) ? { items: numberItems(items) } : {}),
    ...(isList(scales) ? { scales: scales.map(fillScale) } : {}),
  };
}
