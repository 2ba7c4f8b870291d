import { accepted } from '@coaching/core';
import { findEngagementsOf } from '../engagements/findEngagementsOf.ts';
import type { Operation } from '../shared/Operation.ts';
import { sponsorSummaries } from './sponsorSummaries.ts';

/** Returns the engagements that the caller sponsors, each with what was agreed. */
export const listSponsored: Operation<'reports.listSponsored'> = async ({ query }, context) => {
  const { person, roles } = context.actor;
  context.trail.add();
  if (person === null || !roles.includes('sponsor')) return accepted({ items: [], next: null });
  const { items, next } = await findEngagementsOf(person, ['sponsor'], query, context);
  return accepted({ items: await sponsorSummaries(items, context), next });
};
