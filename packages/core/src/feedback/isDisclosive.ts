/**
 * Returns true where some linear combination of the sums over these sets of raters isolates too few of them.
 *
 * A published mean and its number of raters are a sum over a set. Sums can be added and subtracted, so what counts is
 * every vector of the space they span: one that touches fewer than `threshold` raters gives them away. Anything but a
 * published figure itself must touch one rater more, since one of those it touches may be the reader, who knows the own answer.
 *
 * @param sets - one set of raters a figure, all of the same item
 * @param threshold - raters that a published figure needs
 * @source Willenborg & de Waal (2001), Elements of Statistical Disclosure Control, on linear disclosure in sums
 * @example
 * isDisclosive([['a', 'b', 'c'], ['d', 'e', 'f']], 3) //=> false
 * isDisclosive([['a', 'b', 'c'], ['a', 'b', 'c', 'd']], 3) //=> true
 */
export function isDisclosive(sets: readonly (readonly string[])[], threshold: number): boolean {
  const { rows, sizes } = cellsOf(sets);
  if (rows.some((row) => supportSize(row, sizes) < threshold)) return true;
  const full = rank(rows);
  // What touches at most `threshold` raters lies within cells that small: only those can be combined.
  for (const few of smallUnions(sizes, threshold)) {
    const outside = rows.map((row) => row.filter((_, cell) => !few.has(cell)));
    const within = full - rank(outside);
    const published = rows.some((row) => row.every((value, cell) => value === 0 || few.has(cell)));
    if (within > (published ? 1 : 0)) return true;
  }
  return false;
}

/** Raters in exactly the same sets can never be told apart by a combination, so they form one cell. */
function cellsOf(sets: readonly (readonly string[])[]): { rows: number[][]; sizes: number[] } {
  const memberships = new Map<string, Set<number>>();
  sets.forEach((set, index) => {
    for (const rater of set) {
      const known = memberships.get(rater);
      if (known) known.add(index);
      else memberships.set(rater, new Set([index]));
    }
  });
  const cells = new Map<string, { members: Set<number>; size: number }>();
  for (const members of memberships.values()) {
    const name = [...members].join(' ');
    const cell = cells.get(name);
    if (cell) cell.size += 1;
    else cells.set(name, { members, size: 1 });
  }
  const columns = [...cells.values()];
  return {
    rows: sets.map((_, index) => columns.map(({ members }) => (members.has(index) ? 1 : 0))),
    sizes: columns.map(({ size }) => size),
  };
}

function supportSize(row: readonly number[], sizes: readonly number[]): number {
  return row.reduce((sum, value, cell) => (value === 0 ? sum : sum + (sizes[cell] ?? 0)), 0);
}

/** Yields every set of cells that holds at most `most` raters in all. */
function* smallUnions(
  sizes: readonly number[],
  most: number,
  from = 0,
  chosen: ReadonlySet<number> = new Set(),
): Generator<ReadonlySet<number>> {
  if (chosen.size > 0) yield chosen;
  for (let cell = from; cell < sizes.length; cell++) {
    const size = sizes[cell] ?? 0;
    if (size <= most) yield* smallUnions(sizes, most - size, cell + 1, new Set(chosen).add(cell));
  }
}

/** Returns the rank of a small matrix of zeros and ones, by elimination with partial pivoting. */
function rank(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let found = 0;
  for (let column = 0; column < width && found < rows.length; column++) {
    let best = found;
    for (let row = found + 1; row < rows.length; row++) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    }
    const pivot = rows[best];
    const displaced = rows[found];
    if (!pivot || !displaced || Math.abs(pivot[column] ?? 0) < 1e-9) continue;
    rows[best] = displaced;
    rows[found] = pivot;
    found += 1;
    for (const row of rows.slice(found)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      if (factor === 0) continue;
      for (let k = column; k < width; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
  }
  return found;
}
