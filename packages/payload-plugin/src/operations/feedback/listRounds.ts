import { accepted } from '@coaching/core';
import { feedbackRounds } from '../../collections/practice/feedback.ts';
import { findEngagement } from '../shared/findIn.ts';
import { findPage } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';
import { roundViews } from './roundView.ts';

/** Returns the rounds of an engagement, newest first. */
export const listRounds: Operation<'feedback.listRounds'> = async ({ params, query }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'read', collection: 'feedbackRounds', field: 'state' },
    context,
  );
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
