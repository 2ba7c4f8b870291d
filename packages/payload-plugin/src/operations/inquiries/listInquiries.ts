import { accepted } from '@coaching/core';
import { needing, type Readable, readableAll } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import { type InquiryRecord, inquiries } from '../../collections/practice/inquiries.ts';
import { findPage } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';
import { permitHere } from '../shared/permitHere.ts';

/** Returns the inquiries of the coach's organization that wait for an answer, newest first. */
export const listInquiries: Operation<'inquiries.list'> = async ({ query }, context) => {
  const here = permitHere('read', 'inquiries', context);
  if (!here.ok) return here;
  const { organization } = here.value;
  const { items, next } = await findPage(
    inquiries,
    { and: [{ organization: { equals: organization } }, { state: { equals: 'open' } }] },
    { by: 'receivedAt', newestFirst: true },
    query,
    context,
  );
  context.trail.add(
    ...items.map(({ id }) => ({
      organization,
      collection: 'inquiries',
      record: id,
      subject: null,
      role: 'coach',
    })),
  );
  return accepted({
    items: readableAll(
      context.actor,
      items,
      () => ({ collection: 'inquiries', organization }),
      context.policy,
    ).map(inquiryView),
    next,
  });
};

function inquiryView(inquiry: Readable<InquiryRecord>): RouteAnswer<'inquiries.list'>['items'][number] {
  const { id, name, email, askedBy, message, locale, state, engagement, receivedAt } = needing(
    inquiry,
    'id',
    'name',
    'email',
    'askedBy',
    'message',
    'locale',
    'state',
    'engagement',
    'receivedAt',
  );
  return {
    id,
    name,
    email,
    askedBy,
    message,
    locale,
    state,
    engagementId: engagement,
    receivedAt: new Date(receivedAt).toISOString(),
  };
}
