import { posix } from 'node:path';

const imported =
  /(?:^|[\s;])(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"](\.{1,2}\/[^'"]+)['"]|\bimport\(\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/**
 * Returns the groups of files that import each other in a circle, types included, each as a sorted list.
 *
 * A library would read the same lines: every import of ours names a file with its ending, so nothing has to be resolved.
 *
 * @param {ReadonlyMap<string, string>} sources - the text of each file by its path, with slashes
 * @returns {string[][]}
 */
export function importCircles(sources) {
  const targetsOf = new Map(
    [...sources].map(([file, text]) => [
      file,
      [...text.matchAll(imported)]
        .map(([, from, lazily]) => posix.join(posix.dirname(file), from ?? lazily))
        .filter((target) => sources.has(target)),
    ]),
  );
  return components(targetsOf).filter(
    ([first, ...others]) => others.length > 0 || targetsOf.get(first).includes(first),
  );
}

/** Tarjan's algorithm: the groups in which every file is reached from every other. */
function components(targetsOf) {
  const found = [];
  const place = new Map();
  const lowest = new Map();
  const path = [];
  const visit = (file) => {
    place.set(file, place.size);
    lowest.set(file, place.get(file));
    path.push(file);
    for (const target of targetsOf.get(file)) {
      if (!place.has(target)) visit(target);
      if (path.includes(target)) lowest.set(file, Math.min(lowest.get(file), lowest.get(target)));
    }
    if (lowest.get(file) === place.get(file)) found.push(path.splice(path.indexOf(file)).sort());
  };
  for (const file of targetsOf.keys()) if (!place.has(file)) visit(file);
  return found;
}
