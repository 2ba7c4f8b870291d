import { accepted } from '@coaching/core';
import { findEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { areasIn, areasView } from './areasIn.ts';

/** Returns the focus areas; a sponsor reads titles in their own summary, if that was agreed. */
export const listAreas: Operation<'focus.listAreas'> = async ({ params }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'read', collection: 'focusAreas', field: 'observable' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  return accepted(areasView(await areasIn(engagement.id, context), engagement, context));
};
