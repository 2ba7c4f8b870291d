import { localize } from '@coaching/core';
import type { RouteAnswer } from '@coaching/core/api';
import type { AssessmentRecord } from '../../collections/practice/assessments.ts';
import type { FrozenInstrument } from './frozenInstruments.ts';

/** Returns an assessment as its leader and coach see it in lists: how far it is, never an answer. */
export function assessmentView(
  record: AssessmentRecord,
  { key, version, instrument }: FrozenInstrument,
  locale: string,
): RouteAnswer<'assessments.assign'> {
  return {
    id: record.id,
    engagementId: record.engagement,
    lens: record.lens,
    instrument: { key, version, title: localize(instrument.title, locale, instrument.language) },
    state: record.state,
    answered: record.answered,
    items: record.items,
    submittedAt: record.submittedAt === null ? null : new Date(record.submittedAt).toISOString(),
  };
}
