import { accepted, refused } from '@coaching/core';
import { engagements } from '../../collections/practice/engagements.ts';
import type { Operation } from '../shared/Operation.ts';
import { findRecord } from '../shared/records.ts';
import { permit, withPart } from '../shared/ties.ts';
import { onlookers, sponsorSummaries } from './sponsorSummaries.ts';

/** Returns what the agreement lets the sponsor or the manager see. */
export const getSponsored: Operation<'reports.getSponsored'> = async ({ params }, context) => {
  const { person, roles } = context.actor;
  const engagement = await findRecord(engagements, params.engagementId, context);
  if (
    !engagement ||
    person === null ||
    !permit(engagement, { action: 'read', collection: 'engagements', field: 'participants' }, context).ok ||
    !onlookers.some((part) => roles.includes(part) && withPart(engagement, part).includes(person))
  )
    return refused('not_found');
  const [summary] = await sponsorSummaries([engagement], context);
  return summary ? accepted(summary) : refused('not_found');
};
