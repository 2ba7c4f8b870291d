/**
 * Returns the numbers of the closing line of `npm test`; one failed test where there is none, since the run did not get so
 * far.
 *
 * @param {string} output
 * @param {number} code - the run's exit code
 */
export function readClosingLine(output, code) {
  const [, passed, failed] =
    /^(\d+) passed, (\d+) failed$/.exec(output.trimEnd().split('\n').at(-1) ?? '') ?? [];
  if (passed === undefined) return { passed: 0, failed: 1, note: 'no closing line' };
  // A check that is no test may have failed.
  const note = /^Failed: (.*)$/m.exec(output)?.[1] ?? (code === 0 ? '' : `exit code ${code}`);
  return { passed: Number(passed), failed: Number(failed), note };
}

/** Returns rows as a Markdown table; the first one names the columns. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const line = (row) => `| ${row.map((cell, column) => String(cell).padEnd(widths[column])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(rows[0]), rule, ...rows.slice(1).map(line)].join('\n');
}
