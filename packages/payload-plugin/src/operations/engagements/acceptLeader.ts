import { accepted, refused } from '@coaching/core';
import { engagements } from '../../collections/practice/engagements.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { engagementView } from './engagementView.ts';

/** Keeps that the chosen coach accepts. */
export const acceptLeader: Operation<'engagements.acceptLeader'> = async ({ params }, context) => {
  const permitted = await lockEngagement(
    params.engagementId,
    { action: 'update', collection: 'engagements', field: 'coachAccepted' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  if (engagement.state !== 'matching') return refused('transition_not_allowed');
  if (!engagement.coachChosen) return refused('coach_missing');
  const taken = await updateRecord(engagements, engagement, { coachAccepted: true }, context);
  touchIn(taken, { collection: 'engagements', id: taken.id }, context);
  return accepted(await engagementView(taken, context));
};
