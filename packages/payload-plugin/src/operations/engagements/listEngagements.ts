import { accepted } from '@coaching/core';
import type { Operation } from '../shared/Operation.ts';
import { touchIn } from '../shared/ties.ts';
import { engagementViews } from './engagementView.ts';
import { findEngagementsOf } from './findEngagementsOf.ts';

/** Returns the engagements in which the caller is leader or coach. */
export const listEngagements: Operation<'engagements.list'> = async ({ query }, context) => {
  const { roles } = context.actor;
  const parts = (['leader', 'coach'] as const).filter((part) => roles.includes(part));
  context.trail.add();
  if (parts.length === 0) return accepted({ items: [], next: null });
  const { items, next } = await findEngagementsOf(parts, query, context);
  for (const engagement of items)
    touchIn(engagement, { collection: 'engagements', id: engagement.id }, context);
  return accepted({ items: await engagementViews(items, context), next });
};
