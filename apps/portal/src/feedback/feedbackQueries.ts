import type { FeedbackInviteInput, FeedbackSubmitInput } from '@coaching/sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useClient } from '../client/ClientContext.ts';
import { everyItem } from '../client/everyItem.ts';
import { quiet } from '../client/queryClient.ts';

/** Returns the 360 rounds of an engagement. */
export function useFeedbackRounds(engagementId: string) {
  const { feedback } = useClient();
  return useQuery({
    queryKey: ['feedback', 'of', engagementId],
    queryFn: ({ signal }) => everyItem(feedback.listRounds({ engagementId, limit: 100 }, { signal })),
  });
}

/** Returns the report of a round: to the leader after its release, to the coach for review before. */
export function useFeedbackReport(roundId: string) {
  const { feedback } = useClient();
  return useQuery({
    queryKey: ['feedback', 'report', roundId],
    queryFn: ({ signal }) => feedback.getReport({ roundId }, { signal }),
  });
}

/** Returns what a rater answers; opening a link uses nothing up. */
export function useFeedbackForm(token: string) {
  const { feedback } = useClient();
  return useQuery({
    queryKey: ['feedback', 'form', token],
    queryFn: ({ signal }) => feedback.getForm({ token }, { signal }),
    staleTime: 'static',
    gcTime: 0,
  });
}

/** Returns the mutation that opens a round with a published instrument. */
export function useOpenRound(engagementId: string) {
  const { feedback } = useClient();
  return useMutation({
    mutationFn: (instrument: string) => feedback.openRound({ engagementId, instrument }),
  });
}

/** Returns the mutation that invites raters. */
export function useInviteRaters() {
  const { feedback } = useClient();
  return useMutation({ mutationFn: (input: FeedbackInviteInput) => feedback.invite(input) });
}

/** Returns the mutation that records that the coach has read the report. */
export function useReviewRound() {
  const { feedback } = useClient();
  return useMutation({ mutationFn: (roundId: string) => feedback.review({ roundId }) });
}

/** Returns the mutation that freezes the report and shows it to the leader. */
export function useReleaseRound() {
  const { feedback } = useClient();
  return useMutation({ mutationFn: (roundId: string) => feedback.release({ roundId }) });
}

/** Returns the mutation that submits a rater's answers. */
export function useSubmitFeedback() {
  const { feedback } = useClient();
  return useMutation({ mutationFn: (input: FeedbackSubmitInput) => feedback.submit(input), meta: quiet });
}
