/** One item of a scale's key as it is written in one line. */
export type KeyEntry = { readonly item: string; readonly reversed: boolean };

/**
 * Returns the key of a scale that was written in one line: ids of items, with an R behind or a minus before the
 * reversed ones. Returns undefined where nothing is written.
 *
 * @example
 * readKeyLine('1, 2R, -3, E4 R')
 * //=> [{ item: '1', reversed: false }, { item: '2', reversed: true }, { item: '3', reversed: true }, { item: 'E4', reversed: true }]
 */
export function readKeyLine(text: string): KeyEntry[] | undefined {
  const entries = text
    // An R that stands alone belongs to the item before it.
    .replaceAll(/\s+[rR](?=$|[\s,;])/g, 'R')
    .split(/[\s,;]+/)
    .filter((entry) => entry !== '')
    .map((entry) => {
      const reversed = /^[-−].|.R$|\dr$/.test(entry);
      return { item: entry.replace(/^[-−]/, '').replace(/(?<=.)R$|(?<=\d)r$/, ''), reversed };
    });
  return entries.length === 0 ? undefined : entries;
}
