import type { Route } from '@coaching/core/api';

/** Groups that hold nothing of the practice. */
const open: ReadonlySet<string> = new Set(['account', 'content']);

/**
 * Returns whether every success of the route is written down.
 *
 * A rater's link is not: an entry would tell when somebody has answered. Nor is a look at the log of such entries.
 */
export function isAudited(name: string, { entry }: Pick<Route, 'entry'>): boolean {
  const [group = ''] = name.split('.');
  return !open.has(group) && entry !== 'raterLink' && name !== 'privacy.accessLog';
}
