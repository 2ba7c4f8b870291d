import {
  awaitsLeader,
  type EngagementFacts,
  hasAfterMeasures,
  openReferral,
} from '@coaching/core/engagement';
import { assessments } from '../../collections/practice/assessments.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { feedbackRounds } from '../../collections/practice/feedback.ts';
import { focusAreas } from '../../collections/practice/focus.ts';
import { referrals } from '../../collections/practice/referrals.ts';
import { notes } from '../../collections/practice/sessionContent.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import { batteryStates } from '../assessments/batteryStates.ts';
import { feedbackReleased } from '../feedback/feedbackReleased.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';
import { holderOf, leaderOf } from '../shared/ties.ts';
import { agreementFacts, findAgreementsOf } from './agreementView.ts';

/** What a request says about the closing, beside what is recorded. */
export type ClosingWaiver = { readonly closingWaived: boolean };

/** Returns everything that the guards of an engagement look at. */
export async function engagementFacts(
  engagement: EngagementRecord,
  context: OperationContext,
  { closingWaived }: ClosingWaiver = { closingWaived: false },
): Promise<EngagementFacts> {
  const here = { engagement: { equals: engagement.id } };
  // One after the other: they share the connection of the transaction.
  const held = await findRecords(sessions, here, context);
  const referred = await findRecords(referrals, here, context);
  const areas = await findRecords(focusAreas, { and: [here, { state: { equals: 'active' } }] }, context);
  const { newest, inForce } = await findAgreementsOf(engagement, context);
  const agreement = inForce ?? newest;
  const closingSessions = held.filter((session) => session.kind === 'closing').map((session) => session.id);
  const closingNotes = await findRecords(
    notes,
    { and: [{ session: { in: closingSessions } }, { author: { equals: leaderOf(engagement) } }] },
    context,
  );
  return {
    state: engagement.state,
    leaderAccepted: !awaitsLeader(engagement),
    hasSponsor: holderOf(engagement, 'sponsor') !== null,
    fitScreen: engagement.fitScreen
      ? { remedial: engagement.fitScreen.remedial, leaderConsents: engagement.remedialConsent }
      : null,
    openReferral: openReferral(referred),
    coach: { chosen: engagement.coachChosen, accepted: engagement.coachAccepted },
    agreement: agreement ? agreementFacts(agreement) : null,
    battery: await batteryStates(engagement, context),
    feedbackReleased: await feedbackReleased(engagement, context),
    debriefHeld: held.some((session) => session.kind === 'debrief' && session.state === 'completed'),
    focusAreas: areas.length,
    focusLimits: engagement.focusLimits,
    closing: {
      reflection: closingNotes.length > 0,
      measures: await measuredAgain(engagement, context),
      waived: closingWaived,
    },
  };
}

async function measuredAgain({ id }: EngagementRecord, context: OperationContext): Promise<boolean> {
  const here = { engagement: { equals: id } };
  const answered = await findRecords(
    assessments,
    { and: [here, { state: { equals: 'submitted' } }] },
    context,
  );
  const released = await findRecords(
    feedbackRounds,
    { and: [here, { state: { equals: 'released' } }] },
    context,
  );
  return hasAfterMeasures({
    answered: answered.map(({ instrument }) => instrument),
    released: released.map(({ instrument }) => instrument),
  });
}
