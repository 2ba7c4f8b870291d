import { accepted } from '@coaching/core';
import { feedbackRounds } from '../../collections/practice/feedback.ts';
import { findPage } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';
import { permitIn } from '../shared/ties.ts';
import { roundViews } from './roundView.ts';

/** Returns the rounds of an engagement, newest first. */
export const listRounds: Operation<'feedback.listRounds'> = async ({ params, query }, context) => {
  const permitted = await permitIn(params.engagementId, 'read', 'feedbackRounds', context, {
    field: 'state',
  });
  if (!permitted.ok) return permitted;
  const { items, next } = await findPage(
    feedbackRounds,
    { engagement: { equals: params.engagementId } },
    { by: 'openedAt', newestFirst: true },
    query,
    context,
  );
  return accepted({ items: await roundViews(permitted.value, items, context), next });
};
