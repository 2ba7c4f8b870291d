import { accepted } from '@coaching/core';
import { acceptPart as decideAcceptance } from '@coaching/core/engagement';
import { engagements } from '../../collections/practice/engagements.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { engagementView } from './engagementView.ts';

/** Keeps that the leader accepts the engagement which a coach has opened for them. */
export const acceptPart: Operation<'engagements.acceptPart'> = async ({ params }, context) => {
  const permitted = await lockEngagement(
    params.engagementId,
    { action: 'update', collection: 'engagements', field: 'coachChosen' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const decision = decideAcceptance(engagement, context.actor.person ?? '');
  if (!decision.ok) return decision;
  const taken = await updateRecord(engagements, engagement, { participants: [...decision.value] }, context);
  touchIn(taken, { collection: 'engagements', id: taken.id }, context);
  return accepted(await engagementView(taken, context));
};
