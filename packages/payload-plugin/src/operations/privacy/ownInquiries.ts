import { needing, type Readable, readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import { type InquiryRecord, inquiries } from '../../collections/practice/inquiries.ts';
import { everyItem } from '../shared/everyItem.ts';
import { findPage } from '../shared/findPage.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import type { Person } from '../shared/people.ts';

type OwnInquiry = RouteAnswer<'privacy.exportMine'>['inquiries'][number];

/**
 * Returns what was asked through the contact form under the address of the account, newest first: all that its author wrote, and
 * nothing of what became of it.
 *
 * Each address is sealed by a key of its own, so that nothing but opening it tells whose it is; a hash to look for would outlive the
 * erasure of the inquiry in backups. So every inquiry that is kept is opened, page by page. Those of which nothing came are gone
 * after a year.
 */
export async function ownInquiries(
  { id: author, email: address }: Person,
  context: OperationContext,
): Promise<OwnInquiry[]> {
  const { actor, policy } = context;
  const own = await everyItem(async (page) => {
    const { items, next } = await findPage(
      inquiries,
      {},
      { by: 'receivedAt', newestFirst: true },
      page,
      context,
    );
    return { items: items.filter(({ email }) => isSame(email, address)), next };
  });
  return own.flatMap((inquiry) => {
    const { organization } = inquiry;
    const told = readable(actor, { collection: 'inquiries', organization, author }, inquiry, policy);
    return told ? [ownInquiryView(told)] : [];
  });
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function ownInquiryView(inquiry: Readable<InquiryRecord>): OwnInquiry {
  const { id, name, email, askedBy, message, locale, receivedAt } = needing(
    inquiry,
    'id',
    'name',
    'email',
    'askedBy',
    'message',
    'locale',
    'receivedAt',
  );
  return { id, name, email, askedBy, message, locale, receivedAt: new Date(receivedAt).toISOString() };
}
