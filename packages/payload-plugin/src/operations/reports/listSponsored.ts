import { accepted } from '@coaching/core';
import { findEngagementsOf } from '../engagements/findEngagementsOf.ts';
import type { Operation } from '../shared/Operation.ts';
import { onlookers, sponsorSummaries } from './sponsorSummaries.ts';

/** Returns the engagements in which the caller is sponsor or manager, each with what was agreed. */
export const listSponsored: Operation<'reports.listSponsored'> = async ({ query }, context) => {
  const { roles } = context.actor;
  context.trail.add();
  const parts = onlookers.filter((part) => roles.includes(part));
  if (parts.length === 0) return accepted({ items: [], next: null });
  const { items, next } = await findEngagementsOf(parts, query, context);
  return accepted({ items: await sponsorSummaries(items, context), next });
};
