import { createHash } from 'node:crypto';
import { accepted, refused } from '@coaching/core';
import {
  type FocusAnswers,
  type FocusReport,
  focusInputs,
  isSilentOnRanking,
  rankFocus,
  withRankedScales,
} from '@coaching/core/focus';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { feedbackRounds } from '../../collections/practice/feedback.ts';
import { focusRankings } from '../../collections/practice/focus.ts';
import { assessmentsIn, newestOf } from '../assessments/assessmentsIn.ts';
import { findFrozen, readFrozen } from '../assessments/frozenInstruments.ts';
import { findEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { createRecord, findRecords } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { shown } from '../shared/visible.ts';
import { presentScales } from './presentScales.ts';
import { publishedBehaviors } from './publishedBehaviors.ts';
import { rankingView } from './rankingView.ts';

/** Ranks the behaviors of which something is known, and keeps the ranking as it was proposed. */
export const rankBehaviors: Operation<'focus.rank'> = async ({ params, body }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'create', collection: 'focusRankings' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const released = await newestReport(engagement, context);
  const asksOthers =
    engagement.battery.some(({ lens }) => lens === 'perception') &&
    !engagement.waivedLenses.includes('perception');
  if (asksOthers && !released) return refused('feedback_unreleased');
  const behaviors = await publishedBehaviors(engagement, context);
  const seed = seedOf(engagement, released?.hash ?? '');
  const assessments = await submittedIn(engagement, context);
  const { behaviors: inputs, raterSamples } = focusInputs({ report: released, assessments, behaviors }, seed);
  if (inputs.length === 0) return refused('no_behaviors');
  const ranking = rankFocus({
    behaviors: inputs,
    seed,
    mode: body.mode,
    ...(raterSamples ? { raterSamples } : {}),
  });
  const record = await createRecord(
    focusRankings,
    {
      organization: engagement.organization,
      engagement: engagement.id,
      mode: body.mode,
      inputs: [...inputs],
      ranking,
      rankedAt: context.now,
    },
    context,
  );
  touchIn(engagement, { collection: 'focusRankings', id: record.id }, context);
  return accepted(rankingView(shown(focusRankings, record, engagement, context), behaviors, context.locale));
};

/** The same engagement and the same report give the same draws, so the same ranking. */
function seedOf(engagement: EngagementRecord, reportHash: string): number {
  return createHash('sha256')
    .update(JSON.stringify([engagement.id, reportHash]))
    .digest()
    .readUInt32BE();
}

async function newestReport(
  engagement: EngagementRecord,
  context: OperationContext,
): Promise<(FocusReport & { readonly hash: string }) | null> {
  const [round] = await findRecords(
    feedbackRounds,
    { and: [{ engagement: { equals: engagement.id } }, { state: { equals: 'released' } }] },
    context,
    { limit: 1, sort: '-releasedAt' },
  );
  if (!round?.report || round.reportHash === null) return null;
  const { instrument } = await readFrozen(round.instrumentVersion, context);
  return { report: round.report.report, instrument, hash: round.reportHash };
}

/** The newest assessment of each instrument, where it is submitted. */
async function submittedIn(
  engagement: EngagementRecord,
  context: OperationContext,
): Promise<readonly FocusAnswers[]> {
  const records = await assessmentsIn(engagement, context);
  const newest = records.filter((record) => newestOf(records, record.instrument) === record);
  const frozen = await findFrozen(
    newest.map(({ instrumentVersion }) => instrumentVersion),
    context,
  );
  const silent = [...frozen.values()].filter(({ instrument }) => isSilentOnRanking(instrument));
  const present = await presentScales(
    silent.map(({ key }) => key),
    engagement.organization,
    context,
  );
  return newest.flatMap(({ lens, answers, scoreSheet: sheet, instrumentVersion }): FocusAnswers[] => {
    const version = frozen.get(instrumentVersion);
    if (!version || !sheet) return [];
    const instrument = withRankedScales(version.instrument, present.get(version.key) ?? []);
    return [{ lens, answers, sheet, instrument }];
  });
}
