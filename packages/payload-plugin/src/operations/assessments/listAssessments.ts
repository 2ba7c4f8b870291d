import { accepted } from '@coaching/core';
import { assessments } from '../../collections/practice/assessments.ts';
import { foreignCursor, instantCursor, readCursor } from '../shared/cursor.ts';
import { findEngagement } from '../shared/findIn.ts';
import { pageOf } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';
import { shown } from '../shared/visible.ts';
import { assessmentsIn } from './assessmentsIn.ts';
import { assessmentView } from './assessmentView.ts';
import { findFrozen } from './frozenInstruments.ts';

/** Returns the assessments of an engagement in the order of its battery. */
export const listAssessments: Operation<'assessments.list'> = async ({ params, query }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'read', collection: 'assessments' },
    context,
  );
  if (!permitted.ok) return permitted;
  const records = await assessmentsIn(permitted.value, context);
  const after = readCursor(query.cursor, instantCursor);
  const last = after ? records.findIndex(({ id }) => id === after[1]) : -1;
  if (after && last === -1) throw foreignCursor();
  const from = last + 1;
  const page = pageOf(records.slice(from, from + query.limit + 1), ({ assignedAt }) => assignedAt, query);
  const frozen = await findFrozen(
    page.items.map(({ instrumentVersion }) => instrumentVersion),
    context,
  );
  const items = page.items.flatMap((record) => {
    const instrument = frozen.get(record.instrumentVersion);
    return instrument
      ? [assessmentView(shown(assessments, record, permitted.value, context), instrument, context.locale)]
      : [];
  });
  return accepted({ items, next: page.next });
};
