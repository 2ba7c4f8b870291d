import { having, type Readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { CountedNorm } from '@coaching/core/assessment';
import type { AssessmentRecord } from '../../collections/practice/assessments.ts';
import type { FeedbackRoundRecord } from '../../collections/practice/feedback.ts';
import type { FocusRankingRecord } from '../../collections/practice/focus.ts';
import type { FrozenInstrument } from '../assessments/frozenInstruments.ts';
import { resultView } from '../assessments/resultView.ts';
import { reportView } from '../feedback/reportView.ts';
import type { PublishedBehaviors } from '../focus/publishedBehaviors.ts';
import { rankingView } from '../focus/rankingView.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { told } from './keptRecords.ts';

type Exported = RouteAnswer<'privacy.exportMine'>['engagements'][number];

/** What records point at, by id: the versions of instruments, and the norms that were built for them. */
export type Known = {
  readonly instruments: ReadonlyMap<string, FrozenInstrument>;
  readonly norms: ReadonlyMap<string, readonly CountedNorm[]>;
};

/** Returns an assessment with its result, where there is one. */
export function exportedAssessment(
  record: Readable<AssessmentRecord>,
  { instruments, norms }: Known,
  { locale }: OperationContext,
): Exported['assessments'][number] {
  const scored = having(record, 'instrumentVersion', 'scoreSheet');
  const frozen = scored?.scoreSheet ? instruments.get(scored.instrumentVersion) : undefined;
  const result = frozen ? resultView(record, { frozen, built: norms.get(frozen.id) ?? [] }, locale) : null;
  return { ...told.assessments.parse(record), result };
}

/** Returns a 360 round with its report, once that is frozen. */
export function exportedRound(
  record: Readable<FeedbackRoundRecord>,
  { instruments }: Known,
  { locale }: OperationContext,
): Omit<Exported['feedbackRounds'][number], 'raters'> {
  const frozen = having(record, 'report', 'reportHash', 'releasedAt', 'instrumentVersion');
  const version = frozen && instruments.get(frozen.instrumentVersion);
  const { report = null, reportHash: hash = null, releasedAt: released = null } = frozen ?? {};
  const view = version && report && hash ? reportView(report, version, { hash, released, locale }) : null;
  return { ...told.feedbackRounds.parse(record), view };
}

/** Returns a ranking with what it says in words. */
export function exportedRanking(
  record: Readable<FocusRankingRecord>,
  behaviors: PublishedBehaviors,
  { locale }: OperationContext,
): Exported['focusRankings'][number] {
  const whole = having(record, 'engagement', 'mode', 'ranking', 'inputs', 'rankedAt');
  return {
    ...told.focusRankings.parse(record),
    view: whole && rankingView(record, behaviors, locale),
  };
}
