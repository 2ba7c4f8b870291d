/**
 * Returns for each value a lane, 0, 1 or 2, so that symbols closer than `gap` do not cover each other: on lane 0 where
 * there is room, else above or below it.
 *
 * @example
 * plotLanes([3, 3.05, 4], 0.2) //=> [0, 1, 0]
 */
export function plotLanes(values: readonly number[], gap: number): readonly number[] {
  const lanes: number[] = [];
  for (const [index, value] of values.entries()) {
    const isFree = (lane: number) =>
      values.slice(0, index).every((other, at) => lanes[at] !== lane || Math.abs(other - value) >= gap);
    lanes.push([0, 1, 2].find(isFree) ?? 0);
  }
  return lanes;
}
