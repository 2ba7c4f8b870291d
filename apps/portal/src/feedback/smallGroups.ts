import type { FeedbackRound, InvitedGroup } from '@coaching/sdk';

/**
 * Returns the groups with raters that stay too small to be shown on their own, even with all answers and with those who
 * are about to be invited.
 *
 * @example
 * smallGroups({ invited: [{ group: 'peer', count: 2 }], shortGroups: [{ group: 'peer', missing: 1 }] }, []) //=> ['peer']
 */
export function smallGroups(
  { invited, shortGroups }: Pick<FeedbackRound, 'invited' | 'shortGroups'>,
  added: readonly { readonly group: InvitedGroup }[],
): readonly InvitedGroup[] {
  return shortGroups
    .filter(({ group, missing }) => {
      const more = added.filter((one) => one.group === group).length;
      const isAsked = more > 0 || invited.some((one) => one.group === group);
      return isAsked && more < missing;
    })
    .map(({ group }) => group);
}
