import { accepted } from '@coaching/core';
import { can } from '@coaching/core/access';
import { auditIn } from '../shared/auditIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { partOf, permitIn, resourceIn } from '../shared/ties.ts';
import { changeNotes } from './changeNotes.ts';
import { instrumentChanges } from './instrumentChanges.ts';
import { roundChanges } from './roundChanges.ts';

/** Returns what has changed since the first answers, and what has not. That the coach has read it is written down. */
export const readChange: Operation<'reports.getChange'> = async ({ params, query }, context) => {
  const permitted = await permitIn(params.engagementId, 'read', 'assessments', context, {
    field: 'scoreSheet',
  });
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const readsReports = can(
    context.actor,
    'read',
    resourceIn(engagement, 'feedbackRounds', { field: 'report', released: true }),
  );
  const { locale } = query;
  const { instruments, oneSitting } = await instrumentChanges(engagement, locale, context);
  const rounds = readsReports ? await roundChanges(engagement, locale, context) : [];
  if (partOf(engagement, context) !== 'leader')
    await auditIn(engagement, 'reports.getChange', { collection: 'engagements', id: engagement.id }, context);
  return accepted({
    engagementId: engagement.id,
    instruments,
    rounds,
    notes: changeNotes({ instruments, rounds }, { oneSitting, locale }),
  });
};
