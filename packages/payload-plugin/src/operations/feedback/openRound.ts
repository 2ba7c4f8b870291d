import { accepted, issueOf, refused } from '@coaching/core';
import { isPossibleIn } from '@coaching/core/engagement';
import { feedbackRounds } from '../../collections/practice/feedback.ts';
import { assessmentsIn, newestOf } from '../assessments/assessmentsIn.ts';
import { assignFrozen } from '../assessments/assignBattery.ts';
import { findNewestFrozen } from '../assessments/frozenInstruments.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord, findRecords } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { roundView } from './roundView.ts';

/** Opens a 360 round on the newest published version of an instrument; the leader's own part is assigned where it is missing. */
export const openRound: Operation<'feedback.openRound'> = async ({ params, body }, context) => {
  const permitted = await lockEngagement(
    params.engagementId,
    { action: 'create', collection: 'feedbackRounds' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  if (!isPossibleIn(engagement.state, 'openRound')) return refused('transition_not_allowed');
  const frozen = (await findNewestFrozen([body.instrument], context, engagement.organization)).get(
    body.instrument,
  );
  if (!frozen) return refused('instrument_not_published');
  const running = await findRecords(
    feedbackRounds,
    { and: [{ engagement: { equals: engagement.id } }, { state: { not_in: ['released', 'abandoned'] } }] },
    context,
    { limit: 1 },
  );
  if (running.length > 0) return refused('transition_not_allowed', [issueOf([], 'round_open', 'roundOpen')]);
  const round = await createRecord(
    feedbackRounds,
    {
      organization: engagement.organization,
      engagement: engagement.id,
      instrument: frozen.key,
      instrumentVersion: frozen.id,
      state: 'open',
      openedAt: context.now,
      invitedAt: null,
      answersUntil: null,
      remindedAt: null,
      changeRequest: null,
      tally: null,
      closeAskedAt: null,
      reviewedAt: null,
      releasedAt: null,
      disclosed: [],
      report: null,
      reportHash: null,
    },
    context,
  );
  if (!newestOf(await assessmentsIn(engagement, context), frozen.key))
    await assignFrozen(engagement, frozen, 'perception', context);
  touchIn(engagement, { collection: 'feedbackRounds', id: round.id }, context);
  return accepted(await roundView(engagement, round, context));
};
