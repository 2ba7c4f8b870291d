/** One figure of a golden file: what our functions give beside what R gave, value by value in the same order. */
export type GoldenFigure = {
  readonly file: string;
  readonly figure: string;
  /** The largest relative difference allowed. */
  readonly tolerance: number;
  readonly values: () => readonly GoldenPair[];
};

/** Ours, and R's. `null` stands for a value that does not exist, and equals only itself. */
export type GoldenPair = readonly [ours: number | null | undefined, golden: number | null | undefined];

/**
 * Returns the largest relative difference among the values, `Infinity` where there are none or one is missing.
 *
 * Where R gave 0, ours counts as it is.
 */
export function largestDifference(pairs: readonly GoldenPair[]): number {
  return pairs.length === 0 ? Infinity : Math.max(...pairs.map(([ours, golden]) => difference(ours, golden)));
}

/** Returns two lists side by side; a value that only one of them has is a difference. */
export function sideBySide(
  ours: readonly (number | null | undefined)[],
  golden: readonly (number | null | undefined)[],
): GoldenPair[] {
  return Array.from({ length: Math.max(ours.length, golden.length) }, (_, index) => [
    ours[index],
    golden[index],
  ]);
}

function difference(ours: number | null | undefined, golden: number | null | undefined): number {
  if (ours === null && golden === null) return 0;
  if (!isNumber(ours) || !isNumber(golden)) return Infinity;
  return golden === 0 ? Math.abs(ours) : Math.abs(ours / golden - 1);
}

function isNumber(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Number.isFinite(value);
}
