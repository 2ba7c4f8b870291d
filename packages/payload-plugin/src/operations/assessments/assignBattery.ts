import type { Lens } from '@coaching/core/content';
import { type AssessmentRecord, assessments } from '../../collections/practice/assessments.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { createRecord } from '../shared/records.ts';
import { leaderOf, touchIn } from '../shared/ties.ts';
import { assessmentsIn } from './assessmentsIn.ts';
import { type FrozenInstrument, findNewestFrozen } from './frozenInstruments.ts';

/** What became of a battery: the new assessments, and the keys of instruments that are not published for its organization. */
export type AssignedBattery = {
  readonly assigned: readonly AssessmentRecord[];
  readonly unpublished: readonly string[];
};

/**
 * Assigns the instruments of the engagement's battery to its leader; those assigned before and waived ones are left alone.
 *
 * An instrument that stands under two lenses is answered once: the leader's own part of a 360 round is the assessment of the
 * same instrument. The lens of an instrument that is not published stays open until it is published and assigned, or waived.
 */
export async function assignBattery(
  engagement: EngagementRecord,
  context: OperationContext,
): Promise<AssignedBattery> {
  const wanted = engagement.battery.filter(({ lens }) => !engagement.waivedLenses.includes(lens));
  const keys = [...new Set(wanted.map(({ instrument }) => instrument))];
  const existing = new Set((await assessmentsIn(engagement, context)).map(({ instrument }) => instrument));
  const newest = await findNewestFrozen(keys, context, engagement.organization);
  const assigned: AssessmentRecord[] = [];
  for (const key of keys.filter((one) => !existing.has(one))) {
    const frozen = newest.get(key);
    const lenses = wanted.filter(({ instrument }) => instrument === key).map(({ lens }) => lens);
    const lens = lenses.find((one) => one !== 'perception') ?? 'perception';
    if (frozen) assigned.push(await assignFrozen(engagement, frozen, lens, context));
  }
  return { assigned, unpublished: keys.filter((key) => !newest.has(key)) };
}

/** Returns a new, open assessment of this frozen version. */
export async function assignFrozen(
  engagement: EngagementRecord,
  frozen: FrozenInstrument,
  lens: Lens,
  context: OperationContext,
): Promise<AssessmentRecord> {
  const assessment = await createRecord(
    assessments,
    {
      organization: engagement.organization,
      engagement: engagement.id,
      leader: leaderOf(engagement),
      lens,
      instrument: frozen.key,
      instrumentVersion: frozen.id,
      state: 'open',
      answers: {},
      scoreSheet: null,
      answered: 0,
      items: frozen.instrument.items.length,
      assignedAt: context.now,
      submittedAt: null,
    },
    context,
  );
  touchIn(engagement, { collection: 'assessments', id: assessment.id }, context);
  return assessment;
}
