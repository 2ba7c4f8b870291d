import { accepted } from '@coaching/core';
import { findEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { engagementView } from './engagementView.ts';

/** Returns one engagement with what is missing before it can go on. */
export const getEngagement: Operation<'engagements.get'> = async ({ params }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'read', collection: 'engagements', field: 'battery' },
    context,
  );
  return permitted.ok ? accepted(await engagementView(permitted.value, context)) : permitted;
};
