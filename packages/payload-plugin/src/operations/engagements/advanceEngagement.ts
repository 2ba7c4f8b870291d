import { accepted, refused } from '@coaching/core';
import { decideTransition, isOver, type TransitionParty } from '@coaching/core/engagement';
import { engagements, type Participant } from '../../collections/practice/engagements.ts';
import { assignBattery } from '../assessments/assignBattery.ts';
import { cancelOpenSessions } from '../sessions/cancelOpenSessions.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { partOf, touchIn } from '../shared/ties.ts';
import { engagementFacts } from './engagementFacts.ts';
import { engagementView } from './engagementView.ts';

const transitionParties: Partial<Record<Participant['part'], TransitionParty>> = {
  leader: 'leader',
  coach: 'coach',
  sponsor: 'sponsor',
};

/** Moves the engagement on if its guards are met; ending it cancels what is still planned, free for the leader. */
export const advanceEngagement: Operation<'engagements.advance'> = async ({ params, body }, context) => {
  const permitted = await lockEngagement(
    params.engagementId,
    { action: 'update', collection: 'engagements', field: 'state' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const part = partOf(engagement, context);
  const by = part === null ? undefined : transitionParties[part];
  if (by === undefined) return refused('forbidden');
  const closingWaived = body.to === 'completed' && by === 'leader' && body.reason === 'waived';
  const decision = decideTransition(
    await engagementFacts(engagement, context, { closingWaived }),
    body.to,
    by,
    body.reason,
  );
  if (!decision.ok) return decision;

  const ends = decision.value === 'terminated' || decision.value === 'declined';
  const moved = await updateRecord(
    engagements,
    engagement,
    {
      state: decision.value,
      ...(ends ? { endReason: body.reason ?? null } : {}),
      // The time of keeping counts from here; to archive it is no second end.
      ...(isOver(decision.value) && !isOver(engagement.state) ? { endedAt: context.now } : {}),
    },
    context,
  );
  if (decision.value === 'discovery') await assignBattery(moved, context);
  await cancelOpenSessions(moved, context);
  touchIn(moved, { collection: 'engagements', id: moved.id }, context);
  return accepted(await engagementView(moved, context));
};
