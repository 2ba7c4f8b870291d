import { lt } from 'semver';
import { parse } from 'yaml';

/**
 * Returns what is wrong with a lockfile: versions below their floor, floors without a package, and releases of Payload
 * that are mixed.
 *
 * @param {Record<string, { floor: string, reason: string }>} floors
 * @param {string} lockfile - the text of pnpm-lock.yaml
 * @returns {string[]}
 */
export function floorProblems(floors, lockfile) {
  const locked = lockedVersions(lockfile);
  const problems = Object.entries(floors).flatMap(([name, { floor, reason }]) => {
    const versions = locked.get(name);
    if (!versions) return [`${name} has a floor but is not in the lockfile: remove the floor.`];
    return versions
      .filter((version) => lt(version, floor))
      .map((version) => `${name} ${version} is below ${floor} (${reason}).`);
  });
  const payload = [...locked].filter(([name]) => name === 'payload' || name.startsWith('@payloadcms/'));
  const releases = new Set(payload.flatMap(([, versions]) => versions));
  return releases.size > 1
    ? [...problems, `Payload's packages differ: ${[...releases].sort().join(', ')}.`]
    : problems;
}

/** Returns every version of every package in the lockfile's list of packages. */
export function lockedVersions(lockfile) {
  const versions = new Map();
  for (const key of Object.keys(parse(lockfile).packages)) {
    const at = key.lastIndexOf('@');
    const [name, version] = [key.slice(0, at), key.slice(at + 1)];
    versions.set(name, [...(versions.get(name) ?? []), version]);
  }
  return versions;
}
