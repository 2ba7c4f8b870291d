/**
 * Returns the names of the values that an entry publishes; types are left out.
 *
 * @param {string} source - a curated index that names every export
 */
export function publishedValues(source) {
  return [...source.matchAll(/export \{([^}]*)\}/g)].flatMap(([, names]) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name) => name.replace(/^.* as /, '')),
  );
}

/**
 * Returns what is wrong, one sentence each: values that nobody uses and nobody keeps, and entries of the list that are out
 * of date.
 *
 * @param {Record<string, readonly string[]>} published - by room
 * @param {Record<string, { reason: string, names: readonly string[] }>} kept - by room
 * @param {ReadonlySet<string>} used - every word that stands in other packages, apps and documents
 */
export function exportProblems(published, kept, used) {
  const unused = Object.entries(published).flatMap(([room, names]) =>
    names
      .filter((name) => !used.has(name) && !kept[room]?.names.includes(name))
      .map(
        (name) =>
          `${room}: nobody uses ${name}. Use it, delete it, or say in libraryExports.json why it is kept.`,
      ),
  );
  const stale = Object.entries(kept).flatMap(([room, { names, reason }]) => [
    ...(reason.trim() === '' ? [`${room}: libraryExports.json gives no reason.`] : []),
    ...names
      .filter((name) => !published[room]?.includes(name) || used.has(name))
      .map((name) => `${room}: ${name} is used or gone. Take it out of libraryExports.json.`),
  ]);
  return [...unused, ...stale];
}
