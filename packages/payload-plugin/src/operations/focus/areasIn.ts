import type { RouteAnswer } from '@coaching/core/api';
import { type FocusAreaRecord, focusAreas } from '../../collections/practice/focus.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';

/** Returns the focus areas of an engagement in the order in which they were chosen, the shifted ones too. */
export function areasIn(engagement: string, context: OperationContext): Promise<FocusAreaRecord[]> {
  return findRecords(focusAreas, { engagement: { equals: engagement } }, context, {
    sort: ['chosenAt', 'createdAt', 'id'],
  });
}

/** Returns focus areas as leader and coach read them: never why one was shifted. */
export function areasView(records: readonly FocusAreaRecord[]): RouteAnswer<'focus.listAreas'> {
  return {
    items: records.map(({ id, behavior, title, observable, measure, state, chosenAt }) => ({
      id,
      behavior,
      title,
      observable,
      measure,
      state,
      chosenAt: new Date(chosenAt).toISOString(),
    })),
  };
}
