import { accepted, refused } from '@coaching/core';
import { can } from '@coaching/core/access';
import { inquiries } from '../../collections/practice/inquiries.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord } from '../shared/records.ts';

/** Keeps a request from the public contact form, sealed. */
export const submitInquiry: Operation<'inquiries.submit'> = async ({ body }, context) => {
  const organization = context.settings.inquiryOrganization;
  const asked = { collection: 'inquiries', organization } as const;
  if (!Object.keys(body).every((field) => can(context.actor, 'create', { ...asked, field }, context.policy)))
    return refused('forbidden');
  const inquiry = await createRecord(
    inquiries,
    {
      ...body,
      locale: body.locale ?? context.locale,
      organization,
      state: 'open',
      engagement: null,
      receivedAt: context.now,
    },
    context,
  );
  context.trail.add({
    organization,
    collection: 'inquiries',
    record: inquiry.id,
    subject: null,
    role: 'anyone',
  });
  return accepted({ id: inquiry.id, receivedAt: new Date(inquiry.receivedAt).toISOString() });
};
