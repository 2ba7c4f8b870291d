import type { FeedbackProposeRatersInput, FeedbackSubmitInput } from '@coaching/sdk';
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

/** Returns who is proposed and invited, while raters can answer. */
export function useRaters(roundId: string) {
  const { feedback } = useClient();
  return useQuery({
    queryKey: ['feedback', 'raters', roundId],
    queryFn: async ({ signal }) => (await feedback.listRaters({ roundId }, { signal })).items,
  });
}

/** Returns the mutation that proposes raters to the coach. */
export function useProposeRaters() {
  const { feedback } = useClient();
  return useMutation({ mutationFn: (input: FeedbackProposeRatersInput) => feedback.proposeRaters(input) });
}

/** Returns the mutation that takes a person off the list. */
export function useWithdrawRater(roundId: string) {
  const { feedback } = useClient();
  return useMutation({
    mutationFn: (invitationId: string) => feedback.withdrawRater({ roundId, invitationId }),
  });
}

/** Returns the mutation that approves the list as it was read, and has the invitations sent. */
export function useApproveRaters(roundId: string) {
  const { feedback } = useClient();
  return useMutation({
    mutationFn: (invitations: readonly string[]) =>
      feedback.approveRaters({ roundId, invitations: [...invitations] }),
  });
}

/** Returns the mutation that asks the leader to change the list. */
export function useRequestRaterChange(roundId: string) {
  const { feedback } = useClient();
  return useMutation({ mutationFn: (text: string) => feedback.requestRaterChange({ roundId, text }) });
}

/** Returns the mutation that sends everyone who is invited a new link. */
export function useRemindRaters() {
  const { feedback } = useClient();
  return useMutation({ mutationFn: (roundId: string) => feedback.remindRaters({ roundId }) });
}

/** Returns the mutation that ends the answering, if the answers suffice. */
export function useCloseRound() {
  const { feedback } = useClient();
  return useMutation({ mutationFn: (roundId: string) => feedback.close({ roundId }) });
}

/** Returns the mutation that ends the round without a report, and erases its answers. */
export function useAbandonRound() {
  const { feedback } = useClient();
  return useMutation({ mutationFn: (roundId: string) => feedback.abandon({ roundId, confirmed: true }) });
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
