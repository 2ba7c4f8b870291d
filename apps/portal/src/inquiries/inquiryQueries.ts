import type { InquiriesAcceptInput, InquiriesSubmitInput } from '@coaching/sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useClient } from '../client/ClientContext.ts';
import { everyItem } from '../client/everyItem.ts';
import { quiet } from '../client/queryClient.ts';

/** Returns the inquiries that wait for an answer; coaches only. */
export function useInquiries() {
  const { inquiries } = useClient();
  return useQuery({
    queryKey: ['inquiries'],
    queryFn: ({ signal }) => everyItem(inquiries.list({ limit: 100 }, { signal })),
  });
}

/** Returns the organizations that take inquiries. */
export function useInquiryOrganizations() {
  const { inquiries } = useClient();
  return useQuery({
    queryKey: ['inquiries', 'organizations'],
    queryFn: ({ signal }) => inquiries.listOrganizations({ signal }),
  });
}

/** Returns the mutation that sends the contact form. */
export function useSubmitInquiry() {
  const { inquiries } = useClient();
  return useMutation({ mutationFn: (input: InquiriesSubmitInput) => inquiries.submit(input), meta: quiet });
}

/** Returns the mutation that opens an engagement for an inquiry. */
export function useAcceptInquiry() {
  const { inquiries } = useClient();
  return useMutation({ mutationFn: (input: InquiriesAcceptInput) => inquiries.accept(input) });
}
