import * as z from 'zod';

/** The kinds of rater group, in the order in which a report shows them. */
export const raterGroupKinds = ['self', 'manager', 'peer', 'directReport', 'other'] as const;

/** What a group of raters is to the leader. */
export type RaterGroupKind = (typeof raterGroupKinds)[number];

/** Schema of `RaterGroupKind`. */
export const raterGroupKindSchema = z.enum(raterGroupKinds);

/** The fewest raters an anonymous group may be shown with. An organization may ask for more, never for fewer. */
export const minimumThreshold = 3;

/** Returns true for the groups whose raters were promised anonymity: all but the leader and the manager. */
export function isAnonymous(kind: RaterGroupKind): boolean {
  return kind !== 'self' && kind !== 'manager';
}

/**
 * Returns how many raters a group of this kind needs before a figure of it is shown.
 *
 * @param requested - what the organization asks for; less than 3 counts as 3
 * @example
 * thresholdOf('peer') //=> 3
 * thresholdOf('peer', 5) //=> 5
 * thresholdOf('peer', 1) //=> 3
 * thresholdOf('manager', 5) //=> 1
 */
export function thresholdOf(kind: RaterGroupKind, requested = minimumThreshold): number {
  if (!isAnonymous(kind)) return 1;
  // A threshold that is not a number must not switch the protection off.
  return Number.isFinite(requested) ? Math.max(minimumThreshold, Math.ceil(requested)) : minimumThreshold;
}
