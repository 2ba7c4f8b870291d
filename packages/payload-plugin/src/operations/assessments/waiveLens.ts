import { accepted, refused } from '@coaching/core';
import { isPossibleIn } from '@coaching/core/engagement';
import { assessments } from '../../collections/practice/assessments.ts';
import { engagements } from '../../collections/practice/engagements.ts';
import { feedbackReleased } from '../feedback/feedbackReleased.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { assessmentsIn, newestOf } from './assessmentsIn.ts';

/** Leaves out one lens of the battery, as long as it has no result. Questionnaires that no other lens needs rest then. */
export const waiveLens: Operation<'assessments.waiveLens'> = async ({ params }, context) => {
  const { engagementId, lens } = params;
  const permitted = await lockEngagement(
    engagementId,
    { action: 'update', collection: 'engagements', field: 'waivedLenses', known: 'assessments' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const entries = engagement.battery.filter((entry) => entry.lens === lens);
  if (entries.length === 0) return refused('not_found');
  if (engagement.waivedLenses.includes(lens)) return accepted({ lens, waived: true });
  if (!isPossibleIn(engagement.state, 'waiveLens')) return refused('transition_not_allowed');

  const records = await assessmentsIn(engagement, context);
  // The leader's own part of a 360 can be there for the sake of another lens: the report is its result.
  const hasResult =
    lens === 'perception'
      ? await feedbackReleased(engagement, context)
      : entries.some(({ instrument }) => newestOf(records, instrument)?.state === 'submitted');
  if (hasResult) return refused('already_submitted');

  const waivedLenses = [...engagement.waivedLenses, lens];
  await updateRecord(engagements, engagement, { waivedLenses }, context);
  const needed = engagement.battery.filter((entry) => !waivedLenses.includes(entry.lens));
  const rests = ({ instrument }: { readonly instrument: string }) =>
    entries.some((entry) => entry.instrument === instrument) &&
    !needed.some((entry) => entry.instrument === instrument);
  for (const record of records.filter((one) => one.state === 'open' && rests(one)))
    await updateRecord(assessments, record, { state: 'waived' }, context);
  touchIn(engagement, { collection: 'engagements', id: engagement.id }, context);
  return accepted({ lens, waived: true });
};
