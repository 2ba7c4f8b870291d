import type { Instrument } from './instrument.ts';

/** An item that is answered by a rating, with the ends of its format. */
export type RatingItem = {
  readonly id: string;
  readonly behavior: string | null;
  readonly format: string;
  readonly min: number;
  readonly max: number;
  /** True where a high answer means little of what the item's scale is about. */
  readonly reversed: boolean;
};

/** Returns the items that have a mean: ratings, not forced choices. */
export function ratingItems(instrument: Instrument): RatingItem[] {
  return instrument.items.flatMap((item) => {
    const format = instrument.formats[item.format];
    if (format?.kind !== 'rating') return [];
    const keys = instrument.scales.flatMap((scale) => scale.items.filter((key) => key.item === item.id));
    const reversed = keys.length > 0 && keys.every(({ keyed }) => keyed === -1);
    const { min, max } = format;
    return [{ id: item.id, behavior: item.behavior ?? null, format: item.format, min, max, reversed }];
  });
}
