import { accepted, refused } from '@coaching/core';
import { can } from '@coaching/core/access';
import { inquiries } from '../../collections/practice/inquiries.ts';
import { findPage } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';

/** Returns the inquiries of the coach's organization that wait for an answer, newest first. */
export const listInquiries: Operation<'inquiries.list'> = async ({ query }, context) => {
  const organization = context.actor.organization ?? null;
  if (organization === null || !can(context.actor, 'read', { collection: 'inquiries', organization }))
    return refused('forbidden');
  const { items, next } = await findPage(
    inquiries,
    { and: [{ organization: { equals: organization } }, { state: { equals: 'open' } }] },
    { by: 'receivedAt', newestFirst: true },
    query,
    context,
  );
  return accepted({
    items: items.map(({ id, name, email, askedBy, message, locale, state, engagement, receivedAt }) => ({
      id,
      name,
      email,
      askedBy,
      message,
      locale,
      state,
      engagementId: engagement,
      receivedAt: new Date(receivedAt).toISOString(),
    })),
    next,
  });
};
