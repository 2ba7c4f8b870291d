import { accepted } from '@coaching/core';
import { inquiries } from '../../collections/practice/inquiries.ts';
import { audit } from '../shared/audit.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord } from '../shared/records.ts';

/** Keeps a request from the public contact form, sealed. */
export const submitInquiry: Operation<'inquiries.submit'> = async ({ body }, context) => {
  const organization = context.settings.inquiryOrganization;
  const inquiry = await createRecord(
    inquiries,
    { ...body, organization, state: 'open', engagement: null, receivedAt: context.now },
    context,
  );
  await audit(
    {
      organization,
      action: 'inquiries.submit',
      collection: 'inquiries',
      record: inquiry.id,
      subject: null,
      role: 'anyone',
    },
    context,
  );
  return accepted({ id: inquiry.id, receivedAt: new Date(inquiry.receivedAt).toISOString() });
};
