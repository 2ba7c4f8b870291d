import { accepted, issueOf, refused } from '@coaching/core';
import { coaches } from '../../collections/practice/coaches.ts';
import { engagements } from '../../collections/practice/engagements.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { holdPeople } from '../shared/people.ts';
import { findRecords, updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { availableCoaches } from './availableCoaches.ts';
import { engagementView } from './engagementView.ts';

/** Keeps the leader's choice of a coach, who then accepts or not. */
export const chooseCoach: Operation<'engagements.chooseCoach'> = async ({ params, body }, context) => {
  const permitted = await lockEngagement(
    params.engagementId,
    { action: 'update', collection: 'engagements', field: 'coachChosen' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  if (engagement.state !== 'matching') return refused('transition_not_allowed');
  const profiles = await findRecords(
    coaches,
    { and: [{ organization: { equals: engagement.organization } }, { takesNew: { equals: true } }] },
    context,
  );
  const available = await availableCoaches(profiles, engagement, context);
  if (
    !available.profiles.some(({ person }) => person === body.coachId) ||
    !(await holdPeople([body.coachId], context))
  )
    return refused('coach_unavailable', [issueOf(['coachId'], 'coach_unavailable', 'coachNotListed')]);
  const others = engagement.participants.filter(({ part }) => part !== 'coach');
  const chosen = await updateRecord(
    engagements,
    engagement,
    {
      participants: [...others, { person: body.coachId, part: 'coach' }],
      coachChosen: true,
      coachAccepted: false,
    },
    context,
  );
  touchIn(chosen, { collection: 'engagements', id: chosen.id }, context);
  return accepted(await engagementView(chosen, context));
};
