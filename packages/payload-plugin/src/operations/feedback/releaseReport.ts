import { accepted, refused } from '@coaching/core';
import { releaseGate } from '@coaching/core/feedback';
import { feedbackRounds } from '../../collections/practice/feedback.ts';
import { lockIn } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { buildReport } from './buildReport.ts';
import { roundCounts } from './roundCounts.ts';
import { gateFacts, gateInput } from './roundGate.ts';
import { roundView } from './roundView.ts';

/** Freezes the report and shows it to the leader. From here on the round takes no more answers. */
export const releaseReport: Operation<'feedback.release'> = async ({ params }, context) => {
  const found = await lockIn(
    feedbackRounds,
    params.roundId,
    { action: 'update', collection: 'feedbackRounds', field: 'releasedAt' },
    context,
  );
  if (!found.ok) return found;
  const { record: round, engagement } = found.value;
  if (round.state === 'open') return refused('round_open');
  if (round.state === 'released' || round.state === 'abandoned') return refused('round_closed');
  const counts = (await roundCounts([round.id], context)).get(round.id) ?? [];
  const facts = await gateFacts(engagement, context);
  const gate = releaseGate(gateInput(round, counts, facts, context.now));
  if (!gate.ok) return gate;
  const { report, hash } = await buildReport(round, counts, facts, context);
  const released = await updateRecord(
    feedbackRounds,
    round,
    {
      state: 'released',
      releasedAt: context.now,
      report,
      reportHash: hash,
      // Who stood behind which figure matters to a later report of the round, and there is none.
      disclosed: [],
    },
    context,
  );
  touchIn(engagement, { collection: 'feedbackRounds', id: round.id }, context);
  return accepted(await roundView(engagement, released, context));
};
