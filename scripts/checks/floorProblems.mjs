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
      .filter((version) => isBelow(version, floor))
      .map((version) => `${name} ${version} is below ${floor} (${reason}).`);
  });
  const payload = [...locked].filter(([name]) => name === 'payload' || name.startsWith('@payloadcms/'));
  const releases = new Set(payload.flatMap(([, versions]) => versions));
  return releases.size > 1
    ? [...problems, `Payload's packages differ: ${[...releases].sort().join(', ')}.`]
    : problems;
}

/** Every version of every package in the lockfile's list of packages. */
function lockedVersions(lockfile) {
  const versions = new Map();
  const list = lockfile.slice(lockfile.indexOf('\npackages:\n'), lockfile.indexOf('\nsnapshots:\n'));
  for (const [, name, version] of list.matchAll(/^ {2}'?((?:@[^/\s]+\/)?[^@\s']+)@(\d[^'(:\s]*)'?:$/gm)) {
    versions.set(name, [...(versions.get(name) ?? []), version]);
  }
  return versions;
}

function isBelow(version, floor) {
  const [own, least] = [version, floor].map((text) => text.split('-')[0].split('.').map(Number));
  const different = least.findIndex((part, index) => own[index] !== part);
  return different >= 0 && own[different] < least[different];
}
