import type { AssessmentForm } from '@coaching/sdk';

type Instrument = AssessmentForm['instrument'];

/**
 * How somebody answers: 0 is the lowest and 1 the highest answer, by the id of an item or its beginning; the longest
 * that fits counts. `other` is for all that is not named.
 */
export type Leanings = Readonly<Record<string, number>> & { readonly other: number };

/**
 * Returns an answer to each item, near the leaning and never quite on it, as people do. The same `voice` gives the same
 * answers again.
 *
 * @param notObserved - share of the items without an occasion to see it, where that can be answered
 * @example
 * answersTo(instrument, { other: 0.7, 'lets-people-finish': 0.3 }, 'peer 1')
 */
export function answersTo(
  { items, formats }: Instrument,
  leanings: Leanings,
  voice: string,
  notObserved = 0,
): Record<string, number | null> {
  return Object.fromEntries(
    items.map(({ id, format: name }) => {
      const format = formats[name];
      if (format?.kind !== 'rating') return [id, 0];
      if (format.notObserved && share(`${voice} sees ${id}`) < notObserved) return [id, null];
      const level = leaningFor(id, leanings) + 0.36 * (share(`${voice} on ${id}`) - 0.5);
      const { min, max } = format;
      return [id, Math.min(max, Math.max(min, Math.round(min + level * (max - min))))];
    }),
  );
}

function leaningFor(item: string, { other, ...named }: Leanings): number {
  const [longest] = Object.keys(named)
    .filter((start) => item.startsWith(start))
    .sort((a, b) => b.length - a.length);
  return (longest === undefined ? undefined : named[longest]) ?? other;
}

/** A number from 0 to below 1 that looks like chance and follows from the text (FNV-1a, with a last stir). */
function share(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
