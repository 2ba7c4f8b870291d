import { lt } from 'semver';

/**
 * Returns what is wrong with the list of published weaknesses: a version in the lockfile that has one, an advisory that
 * neither a test tries nor a sentence sets aside, and a test that does not name what it is said to try.
 *
 * @param {readonly { id: string, package: string, fixed: string | null, tried?: string, unused?: string }[]} advisories -
 *   `fixed` is the first release of the line that is used without the weakness, null where there is none
 * @param {ReadonlyMap<string, readonly string[]>} locked - versions of each package
 * @param {(path: string) => string} read - the text of a test; empty where there is none
 * @returns {string[]}
 */
export function advisoryProblems(advisories, locked, read) {
  return advisories.flatMap(({ id, package: name, fixed, tried, unused }) => {
    const versions = locked.get(name) ?? [];
    const weak = fixed === null ? [] : versions.filter((version) => lt(version, fixed));
    return [
      ...(versions.length === 0 ? [`${id} is about ${name}, which is not in the lockfile.`] : []),
      ...weak.map((version) => `${name} ${version} has ${id}, which ${fixed} has not.`),
      ...((tried === undefined) === (unused === undefined) ? [`${id} is either tried or unused.`] : []),
      ...(fixed === null && tried === undefined ? [`No release is without ${id}: it has to be tried.`] : []),
      ...(tried !== undefined && !read(tried).includes(id) ? [`${tried} does not name ${id}.`] : []),
    ];
  });
}
