import { localize } from '@coaching/core';
import { needing, type Readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { AssessmentRecord } from '../../collections/practice/assessments.ts';
import type { FrozenInstrument } from './frozenInstruments.ts';

/** Returns an assessment as its leader and coach see it in lists: how far it is, never an answer. */
export function assessmentView(
  record: Readable<AssessmentRecord>,
  { key, version, instrument }: FrozenInstrument,
  locale: string,
): RouteAnswer<'assessments.assign'> {
  const { id, engagement, lens, state, answered, items, submittedAt } = needing(
    record,
    'id',
    'engagement',
    'lens',
    'instrument',
    'instrumentVersion',
    'state',
    'answered',
    'items',
    'submittedAt',
  );
  return {
    id,
    engagementId: engagement,
    lens,
    instrument: { key, version, title: localize(instrument.title, locale, instrument.language) },
    state,
    answered,
    items,
    submittedAt: submittedAt === null ? null : new Date(submittedAt).toISOString(),
  };
}
