import { type Issue, issueIn, issueOf, localize } from '@coaching/core';
import { needing } from '@coaching/core/access';
import { invitedGroups, type RouteAnswer } from '@coaching/core/api';
import { type AnswerBand, answerBand, releaseGate, thresholdOf } from '@coaching/core/feedback';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { type FeedbackRoundRecord, feedbackRounds } from '../../collections/practice/feedback.ts';
import { findFrozen } from '../assessments/frozenInstruments.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { shown } from '../shared/visible.ts';
import { type GroupCount, roundCounts } from './roundCounts.ts';
import { type GateFacts, gateFacts, gateInput } from './roundGate.ts';
import { tallyOf } from './roundTally.ts';

type RoundView = RouteAnswer<'feedback.openRound'>;

/**
 * Returns rounds as leader and coach see them.
 *
 * While raters can answer, nothing of it depends on an answer but one word, which moves as `tallyAnswers` says.
 */
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
    const { id, state, openedAt, releasedAt, changeRequest, answersUntil } = needing(
      shown(feedbackRounds, round, engagement, context),
      'id',
      'instrument',
      'instrumentVersion',
      'state',
      'openedAt',
      'invitedAt',
      'answersUntil',
      'remindedAt',
      'changeRequest',
      'reviewedAt',
      'releasedAt',
    );
    const own = counts.get(round.id) ?? [];
    const missing = missingOf(round, own, facts, context.now);
    const isOpen = round.state === 'open';
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
        proposed: own.reduce((sum, { proposed }) => sum + proposed, 0),
        changeRequest,
        answersUntil: answersUntil === null ? null : new Date(answersUntil).toISOString(),
        // Once the answering has ended, nobody is told any more who was invited.
        invited: isOpen
          ? own.filter(({ listed }) => listed > 0).map(({ group, listed }) => ({ group, count: listed }))
          : [],
        shortGroups: invitedGroups.flatMap((group) => {
          const { listed = 0, proposed = 0 } = own.find((one) => one.group === group) ?? {};
          const lacking = thresholdOf(group) - listed - proposed;
          return isOpen && lacking > 0 ? [{ group, missing: lacking }] : [];
        }),
        answers: bandOf(round, own, context.now),
        gate: {
          open: missing.length === 0 && round.state !== 'abandoned',
          missing: missing.map((issue) => issueIn(issue, context.locale)),
        },
        releasedAt: releasedAt === null ? null : new Date(releasedAt).toISOString(),
      },
    ];
  });
}

/** The word for the answers. An abandoned round has the same one, whatever had come. */
function bandOf(round: FeedbackRoundRecord, counts: readonly GroupCount[], now: number): AnswerBand {
  if (round.state === 'open') return answerBand(tallyOf(round, counts, now).groups);
  return round.state === 'abandoned' ? 'few' : 'enough';
}

/** What the report waits for. While raters can answer, that they can: whether the answers suffice is told by nothing but ending it. */
function missingOf(
  round: FeedbackRoundRecord,
  counts: readonly GroupCount[],
  facts: GateFacts,
  now: number,
): readonly Issue[] {
  if (round.state === 'released' || round.state === 'abandoned') return [];
  const gate = releaseGate(gateInput(round, counts, facts, now));
  const issues = gate.ok ? [] : (gate.issues ?? []);
  const counted = new Set(['answers_missing', 'threshold_not_reached']);
  // It was closed on these grounds, and does not open again when somebody takes back their own part.
  const others = issues.filter(({ code }) => !counted.has(code));
  return round.state === 'open'
    ? [issueOf(['groups'], 'answers_missing', 'answersMissing'), ...others]
    : others;
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
