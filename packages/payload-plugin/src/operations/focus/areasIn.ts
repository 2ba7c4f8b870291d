import { having, needing, type Readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { type FocusAreaRecord, focusAreas } from '../../collections/practice/focus.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';
import { visibleAll } from '../shared/visible.ts';

/** Returns the focus areas of an engagement in the order in which they were chosen, the shifted ones too. */
export function areasIn(engagement: string, context: OperationContext): Promise<FocusAreaRecord[]> {
  return findRecords(focusAreas, { engagement: { equals: engagement } }, context, {
    sort: ['chosenAt', 'createdAt', 'id'],
  });
}

/** Returns focus areas as the actor reads them: why one was shifted is for the leader alone. */
export function areasView(
  records: readonly FocusAreaRecord[],
  engagement: EngagementRecord,
  context: OperationContext,
): RouteAnswer<'focus.listAreas'> {
  return { items: visibleAll(focusAreas, records, engagement, context).map(areaView) };
}

function areaView(area: Readable<FocusAreaRecord>): RouteAnswer<'focus.listAreas'>['items'][number] {
  const { id, behavior, title, observable, measure, state, chosenAt } = needing(
    area,
    'id',
    'behavior',
    'title',
    'observable',
    'measure',
    'state',
    'chosenAt',
  );
  const reason = having(area, 'shiftReason');
  return {
    id,
    behavior,
    title,
    observable,
    measure,
    state,
    chosenAt: new Date(chosenAt).toISOString(),
    ...(reason && { shiftReason: reason.shiftReason }),
  };
}
