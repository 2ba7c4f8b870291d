/**
 * Returns what a line of turbo's output says of a package, shortened for a line of progress; undefined for all others.
 *
 * @param {string} line - as in `cms:bundle: Compiled successfully`
 * @returns {{ name: string, text: string } | undefined}
 */
export function readBuildLine(line) {
  const [, name, said] = /^((?:@[\w-]+\/)?[\w-]+):[\w-]+: (.*)$/.exec(line) ?? [];
  if (name === undefined) return undefined;
  const text = said.replace(/^[^\p{L}]+/u, '').trim();
  if (text === '' || /^cache (miss|hit|bypass)/.test(text)) return { name, text: '' };
  return { name, text };
}
