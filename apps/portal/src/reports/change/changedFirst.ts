import type { Changed } from './Changed.ts';

const hasChanged = ({ verdict }: Pick<Changed, 'verdict'>): boolean =>
  verdict !== null && verdict !== 'noReliableChange' && verdict !== 'notComparable';

/** Returns the figures with the reliable changes first; the order stays as it was within both parts. */
export function changedFirst<Figure extends Pick<Changed, 'verdict'>>(
  figures: readonly Figure[],
): readonly Figure[] {
  return [...figures.filter(hasChanged), ...figures.filter((figure) => !hasChanged(figure))];
}

/** Fewer than this many may each say for themselves why they have no verdict. */
const mostAlone = 2;

/** Returns the reason that most figures without a verdict share, to be said once; null where each has its own. */
export function sharedReason(figures: readonly Pick<Changed, 'verdict' | 'sentence'>[]): string | null {
  const counts = new Map<string, number>();
  for (const { verdict, sentence } of figures)
    if (verdict === null || verdict === 'notComparable')
      counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] > mostAlone ? most[0] : null;
}
