import type { changeSpans } from '@coaching/core/api';

/** Two occasions that are compared. */
export type Pair<Occasion> = {
  readonly span: (typeof changeSpans)[number];
  readonly before: Occasion;
  readonly after: Occasion;
};

/**
 * Returns what is compared with what: the newest occasion with the one before, and with the first of all where that is
 * another one.
 *
 * @param occasions - oldest first
 */
export function pairsOf<Occasion>(occasions: readonly Occasion[]): Pair<Occasion>[] {
  const after = occasions.at(-1);
  const before = occasions.at(-2);
  const first = occasions.at(-3) === undefined ? undefined : occasions[0];
  if (after === undefined || before === undefined) return [];
  return [
    { span: 'sincePrevious', before, after },
    ...(first === undefined ? [] : [{ span: 'sinceFirst' as const, before: first, after }]),
  ];
}
