/**
 * @typedef {{ name: string, measured: string, peer: string, ratio: number, limit: number }} BenchRow
 */

/**
 * Returns each figure as the run in the middle measured it: of five runs, two were no faster and two no slower. A figure
 * passes while its ratio is at most its limit; one that a run left out has missed it.
 *
 * @param {readonly (readonly BenchRow[])[]} runs
 * @returns {(BenchRow & { passes: boolean })[]} one row a name, in the order of the first run
 */
export function medianRows(runs) {
  const names = [...new Set(runs.flatMap((rows) => rows.map(({ name }) => name)))];
  return names.map((name) => {
    const measured = runs
      .flatMap((rows) => rows.filter((row) => row.name === name))
      .sort((a, b) => a.ratio - b.ratio);
    const middle = measured[(measured.length - 1) >> 1];
    return { ...middle, passes: measured.length === runs.length && middle.ratio <= middle.limit };
  });
}
