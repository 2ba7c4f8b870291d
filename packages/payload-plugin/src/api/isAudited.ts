import type { Route } from '@coaching/core/api';

/** Groups, and one route, that hold nothing of the practice. */
const open: ReadonlySet<string> = new Set(['account', 'content', 'inquiries.listOrganizations']);

/**
 * Returns whether every success of the route is written down.
 *
 * A rater's link is not: an entry would tell when somebody has answered. Nor is a look at the log of such entries.
 */
export function isAudited(name: string, { entry }: Pick<Route, 'entry'>): boolean {
  const [group = ''] = name.split('.');
  return !open.has(group) && !open.has(name) && entry !== 'raterLink' && name !== 'privacy.accessLog';
}
