import type { FeedbackRound, InvitedGroup } from '@coaching/sdk';

/**
 * Returns the groups that even with all answers stay under three, so that nothing of them can be shown on its own.
 *
 * A manager is announced as not anonymous, and is never warned about.
 *
 * @example
 * smallGroups([{ group: 'peer', count: 2 }], [{ group: 'manager' }]) //=> ['peer']
 */
export function smallGroups(
  invited: FeedbackRound['invited'],
  added: readonly { readonly group: InvitedGroup }[],
): readonly InvitedGroup[] {
  const counts = new Map<InvitedGroup, number>(invited.map(({ group, count }) => [group, count]));
  for (const { group } of added) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts]
    .filter(([group, count]) => group !== 'manager' && count > 0 && count < 3)
    .map(([group]) => group);
}
