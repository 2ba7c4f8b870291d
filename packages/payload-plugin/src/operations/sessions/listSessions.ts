import { accepted } from '@coaching/core';
import { sessions } from '../../collections/practice/sessions.ts';
import { findEngagement } from '../shared/findIn.ts';
import { findPage } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';
import { sessionViews } from './sessionView.ts';

/** Lists the sessions of an engagement, the latest start first. */
export const listSessions: Operation<'sessions.list'> = async ({ params, query }, context) => {
  const engagement = await findEngagement(
    params.engagementId,
    { action: 'read', collection: 'sessions' },
    context,
  );
  if (!engagement.ok) return engagement;
  const { items, next } = await findPage(
    sessions,
    { engagement: { equals: params.engagementId } },
    { by: 'start', newestFirst: true },
    query,
    context,
  );
  return accepted({ items: await sessionViews(engagement.value, items, context), next });
};
