import { readFileSync } from 'node:fs';
import golden from './bfi_scales.json' with { type: 'json' };
import type { InstrumentInput } from '../../src/assessment/index.ts';

/** For tests: the golden key of five scales, 25 items on 1..6, as an instrument; its texts are made up. */
export function bfiInstrument(minValid: number, score: 'mean' | 'sum' | 'pomp' = 'mean'): InstrumentInput {
  return {
    id: 'golden',
    version: '1',
    title: 'Golden',
    lens: 'temperament',
    license: { name: 'Test data' },
    source: 'Test data',
    language: 'en',
    formats: { rating: { kind: 'rating', min: golden.min, max: golden.max } },
    items: bfiItems.map((id) => ({ id, text: `Item ${id}`, format: 'rating' })),
    scales: Object.entries(golden.keys).map(([id, key]) => ({
      id,
      title: id,
      score,
      minValid,
      items: key.item.map((item, index) => ({ item, keyed: key.sign[index] === -1 ? -1 : 1 })),
    })),
  };
}

const [header = '', ...lines] = readFileSync(
  new URL('./bfi_items.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n');

/** The 25 item ids, in the order of the columns of `bfiRows`. */
export const bfiItems: readonly string[] = header.replaceAll('"', '').split(',').slice(1);

/** 2,800 people × 25 answers, not yet reversed. */
export const bfiRows: readonly (readonly (number | null)[])[] = lines.map((line) =>
  line
    .split(',')
    .slice(1)
    .map((cell) => (cell === '' ? null : Number(cell))),
);

/** Returns the same answers item by item, as `scoreMatrix` takes them. */
export function bfiCodes(rows: readonly (readonly (number | null)[])[] = bfiRows): Uint8Array {
  return Uint8Array.from(bfiItems.flatMap((_, item) => rows.map((row) => row[item] ?? 0)));
}
