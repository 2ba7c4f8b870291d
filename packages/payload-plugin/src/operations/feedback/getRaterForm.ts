import { accepted, refused } from '@coaching/core';
import { isAnonymous, thresholdOf } from '@coaching/core/feedback';
import { engagements } from '../../collections/practice/engagements.ts';
import { readFrozen } from '../assessments/frozenInstruments.ts';
import { instrumentView } from '../assessments/instrumentView.ts';
import type { Operation } from '../shared/Operation.ts';
import { findPeople, publicPerson } from '../shared/people.ts';
import { findRecord } from '../shared/records.ts';
import { leaderOf } from '../shared/ties.ts';
import { findInvitation } from './findInvitation.ts';

/** Returns what a rater answers, about whom, and what becomes of it. */
export const getRaterForm: Operation<'feedback.getForm'> = async ({ params }, context) => {
  const found = await findInvitation(params.token, context);
  if (!found.ok) return found;
  const { invitation, round } = found.value;
  const engagement = await findRecord(engagements, round.engagement, context);
  if (!engagement) return refused('link_invalid');
  const leader = leaderOf(engagement);
  const frozen = await readFrozen(round.instrumentVersion, context);
  return accepted({
    leaderName: publicPerson(leader, await findPeople([leader], context), context.locale).name,
    answersUntil: round.answersUntil === null ? null : new Date(round.answersUntil).toISOString(),
    group: invitation.group,
    anonymous: isAnonymous(invitation.group),
    threshold: thresholdOf(invitation.group),
    instrument: instrumentView(frozen, context.locale),
  });
};
