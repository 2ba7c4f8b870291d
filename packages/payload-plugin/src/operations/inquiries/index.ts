import type { GroupOperations } from '../shared/Operation.ts';
import { acceptInquiry } from './acceptInquiry.ts';
import { listInquiries } from './listInquiries.ts';
import { listOrganizations } from './listOrganizations.ts';
import { submitInquiry } from './submitInquiry.ts';

export const inquiryOperations: GroupOperations<'inquiries'> = {
  'inquiries.listOrganizations': listOrganizations,
  'inquiries.submit': submitInquiry,
  'inquiries.list': listInquiries,
  'inquiries.accept': acceptInquiry,
};
