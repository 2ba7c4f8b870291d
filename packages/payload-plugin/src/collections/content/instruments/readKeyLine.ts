/** One item of a scale's key as it is written in one line. */
export type KeyEntry = { readonly item: string; readonly reversed: boolean };

/**
 * Returns the key of a scale that was written in one line: ids of items, with an R behind or a minus before the
 * reversed ones. Returns undefined where nothing is written.
 *
 * @param known - ids of the items: one that itself ends in R is not taken for a reversed one
 * @example
 * readKeyLine('1, 2R, -3, E4 R', [])
 * //=> [{ item: '1', reversed: false }, { item: '2', reversed: true }, { item: '3', reversed: true }, { item: 'E4', reversed: true }]
 */
export function readKeyLine(text: string, known: readonly string[]): KeyEntry[] | undefined {
  const entries = text
    // An R that stands alone belongs to the item before it.
    .replaceAll(/\s+[rR](?=$|[\s,;])/g, 'R')
    .split(/[\s,;]+/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      if (known.includes(entry)) return { item: entry, reversed: false };
      const reversed = /^[-−].|.R$|\dr$/.test(entry);
      return { item: entry.replace(/^[-−]/, '').replace(/(?<=.)R$|(?<=\d)r$/, ''), reversed };
    });
  return entries.length === 0 ? undefined : entries;
}
