import { issueIn, localize } from '@coaching/core';
import { needing } from '@coaching/core/access';
import { invitedGroups, type RouteAnswer } from '@coaching/core/api';
import { releaseGate, thresholdOf } from '@coaching/core/feedback';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { type FeedbackRoundRecord, feedbackRounds } from '../../collections/practice/feedback.ts';
import { findFrozen } from '../assessments/frozenInstruments.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { shown } from '../shared/visible.ts';
import { roundCounts } from './roundCounts.ts';
import { gateFacts, gateInput } from './roundGate.ts';

type RoundView = RouteAnswer<'feedback.openRound'>;

/** Returns rounds as leader and coach see them: how many have answered over all groups, and what the gate still misses. */
export async function roundViews(
  engagement: EngagementRecord,
  rounds: readonly FeedbackRoundRecord[],
  context: OperationContext,
): Promise<RoundView[]> {
  const counts = await roundCounts(
    rounds.map(({ id }) => id),
    context,
  );
  const facts = await gateFacts(engagement, context);
  const frozen = await findFrozen(
    rounds.map(({ instrumentVersion }) => instrumentVersion),
    context,
  );
  return rounds.flatMap((round): RoundView[] => {
    const version = frozen.get(round.instrumentVersion);
    if (!version) return [];
    const { id, state, openedAt, releasedAt } = needing(
      shown(feedbackRounds, round, engagement, context),
      'id',
      'instrument',
      'instrumentVersion',
      'state',
      'openedAt',
      'invitedAt',
      'reviewedAt',
      'releasedAt',
    );
    const own = counts.get(round.id) ?? [];
    const gate = releaseGate(gateInput(round, own, facts, context.now));
    const missing = gate.ok || round.state === 'released' ? [] : (gate.issues ?? []);
    return [
      {
        id,
        engagementId: engagement.id,
        instrument: {
          key: version.key,
          version: version.version,
          title: localize(version.instrument.title, context.locale, version.instrument.language),
        },
        state,
        openedAt: new Date(openedAt).toISOString(),
        invited: own.map(({ group, invited }) => ({ group, count: invited })),
        shortGroups: invitedGroups.flatMap((group) => {
          const missing = thresholdOf(group) - (own.find((one) => one.group === group)?.invited ?? 0);
          return missing > 0 ? [{ group, missing }] : [];
        }),
        submitted: own.reduce((sum, { submitted }) => sum + submitted, 0),
        gate: {
          open: gate.ok || state === 'released',
          missing: missing.map((issue) => issueIn(issue, context.locale)),
        },
        releasedAt: releasedAt === null ? null : new Date(releasedAt).toISOString(),
      },
    ];
  });
}

/** Returns one round. */
export async function roundView(
  engagement: EngagementRecord,
  round: FeedbackRoundRecord,
  context: OperationContext,
): Promise<RoundView> {
  const [view] = await roundViews(engagement, [round], context);
  if (!view) throw new Error('A feedback round has no view.');
  return view;
}
