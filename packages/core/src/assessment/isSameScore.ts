/** Returns whether two scores are one: means of the same answers, summed in another order, differ in the last digits. */
export function isSameScore(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
