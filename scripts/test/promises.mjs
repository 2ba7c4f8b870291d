/**
 * Returns the rows of the table of promises in SECURITY.md, with the test files that show each of them.
 *
 * @param {string} markdown
 * @returns {{ promise: string, files: string[] }[]}
 */
export function promises(markdown) {
  const [, section = ''] = markdown.split('## What is promised');
  return section
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 4 && cells[1] !== 'promise' && !cells[1].startsWith('---'))
    .map(([, promise, shownBy]) => ({
      promise,
      files: [...shownBy.matchAll(/`([^`]+)`/g)].map(([, file]) => file),
    }));
}

/** Returns the addresses within the project that a document links to. */
export function linksOf(markdown) {
  return [...markdown.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, address]) => address);
}
