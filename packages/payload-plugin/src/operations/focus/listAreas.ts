import { accepted } from '@coaching/core';
import type { Operation } from '../shared/Operation.ts';
import { permitIn } from '../shared/ties.ts';
import { areasIn, areasView } from './areasIn.ts';

/** Returns the focus areas; a sponsor reads titles in their own summary, if that was agreed. */
export const listAreas: Operation<'focus.listAreas'> = async ({ params }, context) => {
  const permitted = await permitIn(params.engagementId, 'read', 'focusAreas', context, {
    field: 'observable',
  });
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  return accepted(areasView(await areasIn(engagement.id, context), engagement, context));
};
