import { agreements } from '../../../collections/practice/agreements.ts';
import { assessments } from '../../../collections/practice/assessments.ts';
import { type EngagementRecord, engagements } from '../../../collections/practice/engagements.ts';
import { feedbackRounds } from '../../../collections/practice/feedback.ts';
import { focusAreas, focusRankings } from '../../../collections/practice/focus.ts';
import { progressSummaries } from '../../../collections/practice/progressSummaries.ts';
import { referrals } from '../../../collections/practice/referrals.ts';
import { actions, agendaItems, notes, offers } from '../../../collections/practice/sessionContent.ts';
import { sessions } from '../../../collections/practice/sessions.ts';
import { execute } from '../../../host/sql.ts';
import { planLapse } from '../../sessions/sessionLapse.ts';
import { planReminder } from '../../sessions/sessionReminder.ts';
import type { OperationContext } from '../../shared/OperationContext.ts';
import { createRecord } from '../../shared/records.ts';
import type { Named } from './findNamed.ts';
import type { WholeEngagement } from './mergeExports.ts';

/**
 * Writes an engagement with all of its records, sealed anew, in the request's transaction. Their ids stay: records point at each
 * other, and a frozen report names its round under its hash.
 *
 * @throws where coach or leader has another session then
 */
export async function writeEngagement(
  whole: WholeEngagement,
  { person, instrumentVersion, organization }: Named,
  context: OperationContext,
): Promise<EngagementRecord> {
  const { engagement } = whole;
  const here = { organization, engagement: engagement.id };
  const written = await createRecord(
    engagements,
    {
      ...engagement,
      organization,
      participants: engagement.participants.map(({ person: there, ...part }) => ({
        ...part,
        person: person(there),
      })),
    },
    context,
  );
  for (const { signatures, ...agreement } of whole.agreements)
    await createRecord(
      agreements,
      {
        ...agreement,
        ...here,
        signatures: signatures.map((signature) => ({ ...signature, person: person(signature.person) })),
      },
      context,
    );
  for (const referral of whole.referrals) await createRecord(referrals, { ...referral, ...here }, context);
  for (const one of whole.assessments)
    await createRecord(
      assessments,
      {
        ...one,
        ...here,
        leader: person(one.leader),
        instrumentVersion: instrumentVersion(one.instrumentVersion),
      },
      context,
    );
  for (const round of whole.feedbackRounds)
    await createRecord(
      feedbackRounds,
      {
        ...round,
        ...here,
        instrumentVersion: instrumentVersion(round.instrumentVersion),
        // It is released: nothing is counted and nothing is shown anew.
        tally: null,
        closeAskedAt: null,
        disclosed: [],
      },
      context,
    );
  for (const ranking of whole.focusRankings)
    await createRecord(focusRankings, { ...ranking, ...here }, context);
  for (const area of whole.focusAreas) await createRecord(focusAreas, { ...area, ...here }, context);
  for (const one of whole.sessions) {
    const session = await createRecord(
      sessions,
      { ...one, ...here, coach: person(one.coach), leader: person(one.leader) },
      context,
    );
    if (session.state === 'held' || session.state === 'confirmed')
      await execute(context.req, planReminder(session, context));
    await execute(context.req, planLapse(session));
  }
  for (const item of whole.agendaItems) await createRecord(agendaItems, { ...item, ...here }, context);
  for (const offer of whole.offers) await createRecord(offers, { ...offer, ...here }, context);
  for (const action of whole.actions) await createRecord(actions, { ...action, ...here }, context);
  for (const note of whole.notes)
    await createRecord(notes, { ...note, ...here, author: person(note.author) }, context);
  for (const text of whole.progressSummaries)
    await createRecord(progressSummaries, { ...text, ...here }, context);
  return written;
}
