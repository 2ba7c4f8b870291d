const numbers = (version) => version.split(/[.-]/).map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Orders two versions of the same form. */
function compare(a, b) {
  const [left, right] = [numbers(a), numbers(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : left[at] - right[at];
}

/**
 * Returns the versions of Payload to check: the oldest in the range, the newest of the same major, the newest canary of the
 * next one; each once.
 *
 * @param {readonly string[]} published - every version in the registry
 * @param {string} range - the plugin's peer range, such as `^3.90.2`
 * @returns {string[]}
 */
export function payloadVersions(published, range) {
  const oldest = range.replace(/^\^/, '');
  const [major] = numbers(oldest);
  const newest = (form) =>
    published
      .filter((version) => form.test(version))
      .sort(compare)
      .at(-1);
  const current = newest(new RegExp(`^${major}\\.\\d+\\.\\d+$`));
  const canary = newest(new RegExp(`^${major + 1}\\.0\\.0-canary\\.\\d+$`));
  return [...new Set([oldest, current, canary])].filter((version) => version !== undefined);
}

/** Returns the workspace's catalog with all of Payload's packages at one version. */
export function withPayload(workspace, version) {
  return workspace.replaceAll(/^( {2}(?:payload|"@payloadcms\/[^"]+"): ).+$/gm, `$1${version}`);
}
