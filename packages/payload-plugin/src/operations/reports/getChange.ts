import { accepted } from '@coaching/core';
import { findEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { changeNotes } from './changeNotes.ts';
import { instrumentChanges } from './instrumentChanges.ts';
import { roundChanges } from './roundChanges.ts';

/** Returns what has changed since the first answers, and what has not. */
export const getChange: Operation<'reports.getChange'> = async ({ params }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'read', collection: 'assessments', field: 'scoreSheet' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const { locale } = context;
  const { instruments, oneSitting } = await instrumentChanges(engagement, locale, context);
  const rounds = await roundChanges(engagement, locale, context);
  return accepted({
    engagementId: engagement.id,
    instruments,
    rounds,
    notes: changeNotes({ instruments, rounds }, { oneSitting, locale }),
  });
};
