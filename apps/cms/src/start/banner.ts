/**
 * Returns lines of text in a box as wide as the longest of them.
 *
 * @example
 * box(['Hi'])
 * //=> '┌────┐\n│ Hi │\n└────┘'
 */
export function box(lines: readonly string[]): string {
  const width = Math.max(...lines.map((line) => line.length));
  const rule = '─'.repeat(width + 2);
  return [`┌${rule}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${rule}┘`].join('\n');
}
