/**
 * Returns the ids that stand elsewhere among those that both lists have: the fewest that one would have to move. Ids that
 * were added or removed move nothing.
 *
 * @example
 * movedItems(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'x', 'c']) //=> ['d']
 */
export function movedItems(before: readonly string[], after: readonly string[]): string[] {
  const position = new Map(before.map((id, index) => [id, index]));
  const order = after.flatMap((id) => position.get(id) ?? []);
  const kept = longestRise(order);
  return order.flatMap((at) => (kept.has(at) ? [] : (before[at] ?? [])));
}

/** Returns the values of a longest rising part of a list of different numbers. */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  const ends: { readonly length: number; readonly previous: number }[] = [];
  for (const [index, value] of values.entries()) {
    let length = 1;
    let previous = -1;
    for (let earlier = 0; earlier < index; earlier++) {
      const candidate = (ends[earlier]?.length ?? 0) + 1;
      if ((values[earlier] ?? 0) < value && candidate > length) {
        length = candidate;
        previous = earlier;
      }
    }
    ends.push({ length, previous });
  }
  const kept = new Set<number>();
  let at = ends.reduce((top, { length }, index) => (length > (ends[top]?.length ?? 0) ? index : top), 0);
  for (let end = ends[at]; end; end = ends[at]) {
    kept.add(values[at] ?? -1);
    at = end.previous;
  }
  return kept;
}
