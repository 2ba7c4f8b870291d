import type { RouteAnswer } from '@coaching/core/api';
import type { CountedNorm, ScoreSheet } from '@coaching/core/assessment';
import type { AssessmentRecord } from '../../collections/practice/assessments.ts';
import { assessmentView } from './assessmentView.ts';
import { compositeResults } from './compositeResults.ts';
import type { FrozenInstrument } from './frozenInstruments.ts';
import { scaleResults } from './scaleResults.ts';

/**
 * Returns the result of a submitted assessment: its scales, and no single answer.
 *
 * @param built - norms that were built in the organization; they go before the published ones where a score is ranked
 */
export function resultView(
  record: AssessmentRecord,
  sheet: ScoreSheet,
  { frozen, built }: { readonly frozen: FrozenInstrument; readonly built: readonly CountedNorm[] },
  locale: string,
): RouteAnswer<'assessments.getResult'> {
  return {
    assessment: assessmentView(record, frozen, locale),
    scales: scaleResults(frozen.instrument, sheet, locale, built),
    composites: compositeResults(frozen.instrument, sheet, locale),
    instrumentHash: frozen.hash,
  };
}
