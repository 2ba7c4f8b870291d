/** A figure as the attacker sees it: the raters whose answers were averaged. */
export type KnownFigure = { readonly raters: readonly string[] };

/**
 * Returns the raters that a reader can isolate from figures of one item, `null` where there are none.
 *
 * The reader knows who is behind each figure, every answer that was shown openly and, as one of the raters (or none), the own
 * answer. Isolated is a set of one or two others whose sum follows linearly from what the reader knows, except where that is one
 * published figure of three raters less the own answer. Written apart from the rule under test: rater by rater, in whole numbers,
 * with the known answers projected out.
 *
 * @param options.exemptThrees - false where the threshold is above three; default true
 * @param options.open - raters who were told that their answers are shown
 */
export function findIsolated(
  figures: readonly KnownFigure[],
  options: { exemptThrees?: boolean; open?: ReadonlySet<string> } = {},
): readonly string[] | null {
  const { exemptThrees = true, open = new Set() } = options;
  const raters = [...new Set(figures.flatMap((figure) => figure.raters))].filter((one) => !open.has(one));
  const sets = [...new Set(figures.map((figure) => figure.raters.toSorted().join()))].map(
    (set) => new Set(set.split(',')),
  );
  for (const colluder of [null, ...raters]) {
    const others = raters.filter((rater) => rater !== colluder);
    const rows = sets.map((behind) => others.map((rater) => (behind.has(rater) ? 1n : 0n)));
    const all = wholeRank(rows);
    const singles = others.map((rater) => [rater]);
    const pairs = others.flatMap((rater, index) => others.slice(index + 1).map((next) => [rater, next]));
    for (const targets of [...singles, ...pairs]) {
      const outside = others.flatMap((rater, index) => (targets.includes(rater) ? [] : [index]));
      const isolated = all - wholeRank(rows.map((row) => outside.map((index) => row[index] ?? 0n)));
      const declared =
        exemptThrees &&
        colluder !== null &&
        targets.length === 2 &&
        sets.some((behind) => behind.size === 3 && [...targets, colluder].every((one) => behind.has(one)));
      if (isolated > (declared ? 1 : 0)) return targets;
    }
  }
  return null;
}

/** Returns the rank over the rationals, by elimination without fractions. */
function wholeRank(matrix: readonly (readonly bigint[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const at = rows.findIndex((row, index) => index >= rank && row[column] !== 0n);
    const pivot = rows[at];
    const top = rows[rank];
    if (!pivot || !top) continue;
    rows[at] = top;
    rows[rank] = pivot;
    rank += 1;
    for (const row of rows.slice(rank)) {
      const factor = row[column] ?? 0n;
      if (factor === 0n) continue;
      row.forEach((value, k) => {
        row[k] = value * (pivot[column] ?? 0n) - factor * (pivot[k] ?? 0n);
      });
    }
  }
  return rank;
}
