import { accepted, issueOf, refused } from '@coaching/core';
import { can } from '@coaching/core/access';
import { inquiries } from '../../collections/practice/inquiries.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord } from '../shared/records.ts';

/**
 * Keeps a request from the contact form, sealed, for the coaches of the organization that it names; without one, for those of the
 * organization to which a signed-in person belongs, else of the first that takes inquiries.
 */
export const submitInquiry: Operation<'inquiries.submit'> = async (
  { body: { organization: named, ...body } },
  context,
) => {
  const taking = context.settings.inquiryOrganizations.map(({ id }) => id);
  const own = context.actor.organization ?? null;
  const organization = named ?? own ?? taking[0];
  if (organization === undefined || (organization !== own && !taking.includes(organization)))
    return refused('body_invalid', [issueOf(['organization'], 'body_invalid', 'organizationUnknown')]);
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
