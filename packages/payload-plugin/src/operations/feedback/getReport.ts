import { accepted, canonicalJson, type Outcome, refused } from '@coaching/core';
import { needing } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import { feedbackRounds } from '../../collections/practice/feedback.ts';
import { inTransaction } from '../../host/inTransaction.ts';
import { readFrozen } from '../assessments/frozenInstruments.ts';
import { type Found, findIn, lockIn } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { updateRecord } from '../shared/records.ts';
import { sees, shown, visibleDerived } from '../shared/visible.ts';
import { buildReport } from './buildReport.ts';
import { reportView } from './reportView.ts';
import { roundCounts } from './roundCounts.ts';
import { gateFacts, isThresholdReached } from './roundGate.ts';

type Report = RouteAnswer<'feedback.getReport'>;

/** Returns the report: the frozen one after its release, to the coach what it would be before. */
export const getReport: Operation<'feedback.getReport'> = async ({ params }, context) => {
  const found = await findIn(
    feedbackRounds,
    params.roundId,
    { action: 'read', collection: 'feedbackRounds', field: 'state' },
    context,
  );
  if (!found.ok) return found;
  const { record: round, engagement } = found.value;
  const released = round.state === 'released';
  if (!sees(feedbackRounds, 'report', engagement, context, { released }))
    return refused('feedback_unreleased');
  return released
    ? readReleased(found.value, context.locale, context)
    : readDraft(params.roundId, context.locale, context);
};

async function readReleased(
  found: Found<typeof feedbackRounds>,
  locale: string,
  context: OperationContext,
): Promise<Outcome<Report>> {
  const { record: round, engagement } = found;
  const {
    report,
    reportHash: hash,
    releasedAt,
    instrumentVersion,
  } = needing(
    shown(feedbackRounds, round, engagement, context),
    'report',
    'reportHash',
    'releasedAt',
    'instrumentVersion',
  );
  if (report === null || hash === null) throw new Error('A released round has no report.');
  const frozen = await readFrozen(instrumentVersion, context);
  return accepted(reportView(report, frozen, { hash, released: releasedAt, locale }));
}

/**
 * Returns what the report would be now, and writes down which figures the coach has thereby seen.
 *
 * There is none while raters can still answer: its counts would tell who has. Rounds of earlier versions were read before they
 * ended; figures seen before and after one more answer would together show that answer, so what has been seen once counts as
 * published.
 */
function readDraft(roundId: string, locale: string, context: OperationContext): Promise<Outcome<Report>> {
  return inTransaction(
    context.req,
    async (): Promise<Outcome<Report>> => {
      const found = await lockIn(
        feedbackRounds,
        roundId,
        { action: 'read', collection: 'feedbackRounds', field: 'report' },
        context,
      );
      if (!found.ok) return found;
      const { record: round, engagement } = found.value;
      if (round.state === 'open') return refused('round_open');
      if (round.state === 'abandoned') return refused('round_closed');
      if (round.state === 'released') return readReleased(found.value, locale, context);
      const counts = (await roundCounts([round.id], context)).get(round.id) ?? [];
      if (!isThresholdReached(counts)) return refused('threshold_not_reached');
      const facts = await gateFacts(engagement, context);
      const { report, hash, figures } = await buildReport(round, counts, facts, context);
      const last = round.disclosed.at(-1);
      if (!last || canonicalJson(last) !== canonicalJson(figures))
        await updateRecord(feedbackRounds, round, { disclosed: [...round.disclosed, figures] }, context);
      const frozen = await readFrozen(round.instrumentVersion, context);
      const draft = { id: round.id, report, reportHash: hash };
      const projected = visibleDerived('feedbackRounds', draft, engagement, context);
      if (!projected) return refused('feedback_unreleased');
      const told = needing(projected, 'report', 'reportHash');
      return accepted(reportView(told.report, frozen, { hash: told.reportHash, released: null, locale }));
    },
    (outcome) => outcome.ok,
  );
}
