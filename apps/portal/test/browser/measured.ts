import { createClient, type FeedbackProposeRatersInput, type PublishedInstrument } from '@coaching/sdk';
import { inject } from 'vitest';
import type { Parties } from './parties.ts';
import { raterTokens } from './raterLinks.ts';

/** Returns an answer to a question that is answered by a number; the first one of a choice. */
export type AnswerTo = (item: number, steps: number) => number;

/** Returns answers to all questions of an instrument: `step` chooses among 0 and the number of steps less one. */
export function answersTo(instrument: PublishedInstrument, step: AnswerTo): Record<string, number> {
  return Object.fromEntries(
    instrument.items.map((item, index) => {
      const format = instrument.formats[item.format];
      if (format?.kind !== 'rating') return [item.id, 0];
      return [item.id, format.min + step(index, format.max - format.min + 1)];
    }),
  );
}

/** Answers a questionnaire once more, and returns the id of the assessment. */
export async function answerOnceMore(
  { leader }: Parties,
  engagementId: string,
  instrument: string,
  step: AnswerTo,
): Promise<string> {
  const { id: assessmentId } = await leader.assessments.assign({ engagementId, instrument });
  const form = await leader.assessments.getForm({ assessmentId });
  await leader.assessments.submit({ assessmentId, answers: answersTo(form.instrument, step) });
  return assessmentId;
}

/** Proposes raters as the leader, and approves the list as the coach. */
export async function inviteRaters(
  { leader, coach }: Pick<Parties, 'leader' | 'coach'>,
  roundId: string,
  raters: FeedbackProposeRatersInput['raters'],
): Promise<void> {
  await leader.feedback.proposeRaters({ roundId, raters });
  const { items } = await coach.feedback.listRaters({ roundId });
  const invitations = items.filter(({ state }) => state === 'proposed').map(({ id }) => id);
  await coach.feedback.approveRaters({ roundId, invitations });
}

const groups = ['manager', 'peer', 'peer', 'peer', 'directReport', 'directReport', 'directReport'] as const;

/**
 * Asks a manager, three peers and three direct reports, has all of them answer, and releases the report. The leader's own part has
 * to be submitted, and a debrief booked. Returns the round's id.
 *
 * @param step - of a rater's answer to a question
 */
export async function releaseRound(
  { leader, coach }: Parties,
  engagementId: string,
  step: (rater: number, item: number, steps: number) => number,
): Promise<string> {
  const { id: roundId } = await leader.feedback.openRound({
    engagementId,
    instrument: 'leadership-behaviors',
  });
  const raters = groups.map((group, index) => ({
    group,
    name: `Rater ${index + 1} (demo)`,
    email: `rater${index + 1}.${roundId}@example.com`,
  }));
  await inviteRaters({ leader, coach }, roundId, raters);
  const visitor = createClient({ baseUrl: inject('cmsUrl') });
  const tokens = await raterTokens(raters.map(({ email }) => email));
  for (const [rater, token] of tokens.entries()) {
    const { instrument } = await visitor.feedback.getForm({ token });
    const answers = answersTo(instrument, (item, steps) => step(rater, item, steps));
    await visitor.feedback.submit({ token, answers });
  }
  await coach.feedback.close({ roundId });
  await coach.feedback.getReport({ roundId });
  await coach.feedback.review({ roundId });
  await coach.feedback.release({ roundId });
  return roundId;
}

/** Books a debrief next week. */
export async function bookDebrief({ leader }: Parties, engagementId: string): Promise<void> {
  const day = 86_400_000;
  const { items } = await leader.availability.openSlots({
    engagementId,
    kind: 'debrief',
    from: new Date(Date.now() + 7 * day).toISOString(),
    to: new Date(Date.now() + 14 * day).toISOString(),
  });
  // Other tests book the first open times.
  const slot = items.at(-1);
  if (!slot) throw new Error('No time is open for a debrief.');
  await leader.sessions.book({ engagementId, kind: 'debrief', start: slot.start });
}
