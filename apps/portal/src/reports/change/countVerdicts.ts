import type { Changed } from './Changed.ts';

/** How many figures have changed, have not, and of how many that is not known. */
export type VerdictCounts = {
  readonly changed: number;
  readonly unchanged: number;
  readonly unknown: number;
};

/**
 * Returns how many of these figures have reliably changed. What cannot be compared counts as not known.
 *
 * @example
 * countVerdicts([{ verdict: 'improved' }, { verdict: null }]) //=> { changed: 1, unchanged: 0, unknown: 1 }
 */
export function countVerdicts(figures: readonly Pick<Changed, 'verdict'>[]): VerdictCounts {
  const counts = { changed: 0, unchanged: 0, unknown: 0 };
  for (const { verdict } of figures) {
    if (verdict === null || verdict === 'notComparable') counts.unknown += 1;
    else if (verdict === 'noReliableChange') counts.unchanged += 1;
    else counts.changed += 1;
  }
  return counts;
}
