import type { Behavior, FocusRanking } from '@coaching/sdk';

/** A behavior that can be chosen, with its rank where it was ranked. */
export type ChoosableBehavior = {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly rank: number | null;
};

/** Returns the ranked behaviors in the order of the ranking, then all others by title. */
export function choosableBehaviors(
  behaviors: readonly Behavior[],
  ranking: FocusRanking | null,
): readonly ChoosableBehavior[] {
  const descriptions = new Map(behaviors.map(({ key, description }) => [key, description]));
  const ranked = (ranking?.behaviors ?? []).map(({ behavior: { key, title }, rank }) => ({
    key,
    title,
    description: descriptions.get(key) ?? '',
    rank,
  }));
  const others = behaviors
    .filter(({ key }) => !ranked.some((one) => one.key === key))
    .map(({ key, title, description }) => ({ key, title, description, rank: null }))
    .sort((a, b) => a.title.localeCompare(b.title));
  return [...ranked, ...others];
}
