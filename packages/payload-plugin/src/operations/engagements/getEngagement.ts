import { accepted } from '@coaching/core';
import type { Operation } from '../shared/Operation.ts';
import { permitIn } from '../shared/ties.ts';
import { engagementView } from './engagementView.ts';

/** Returns one engagement with what is missing before it can go on. */
export const getEngagement: Operation<'engagements.get'> = async ({ params }, context) => {
  const permitted = await permitIn(params.engagementId, 'read', 'engagements', context, { field: 'battery' });
  return permitted.ok ? accepted(await engagementView(permitted.value, context)) : permitted;
};
