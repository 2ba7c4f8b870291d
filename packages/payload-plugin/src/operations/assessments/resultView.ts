import { needing, type Readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import { type CountedNorm, compositeResults, scaleResults } from '@coaching/core/assessment';
import type { AssessmentRecord } from '../../collections/practice/assessments.ts';
import { assessmentView } from './assessmentView.ts';
import type { FrozenInstrument } from './frozenInstruments.ts';

/**
 * Returns the result of a submitted assessment: its scales, and no single answer.
 *
 * @param built - norms that were built in the organization; they go before the published ones where a score is ranked
 */
export function resultView(
  record: Readable<AssessmentRecord>,
  { frozen, built }: { readonly frozen: FrozenInstrument; readonly built: readonly CountedNorm[] },
  locale: string,
): RouteAnswer<'assessments.getResult'> {
  const { scoreSheet: sheet } = needing(record, 'scoreSheet');
  if (sheet === null) throw new Error('An assessment without scores has no result.');
  return {
    assessment: assessmentView(record, frozen, locale),
    scales: scaleResults(frozen.instrument, sheet, locale, built),
    composites: compositeResults(frozen.instrument, sheet, locale),
    instrumentHash: frozen.hash,
  };
}
