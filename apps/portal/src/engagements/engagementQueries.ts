import type {
  EngagementsAdvanceInput,
  EngagementsNameParticipantInput,
  EngagementsProposeAgreementInput,
  EngagementsRaiseReferralInput,
  EngagementsRecordFitScreenInput,
  EngagementsRemoveParticipantInput,
  EngagementsSettleReferralInput,
} from '@coaching/sdk';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useClient } from '../client/ClientContext.ts';
import { everyItem } from '../client/everyItem.ts';

/** Returns the engagements in which the signed-in person is leader or coach. */
export function useEngagements(options: { readonly enabled: boolean }) {
  const { engagements } = useClient();
  return useQuery({
    queryKey: ['engagements'],
    queryFn: ({ signal }) => everyItem(engagements.list({ limit: 100 }, { signal })),
    enabled: options.enabled,
  });
}

/** Returns one engagement. */
export function useEngagement(engagementId: string) {
  const { engagements } = useClient();
  return useQuery({
    queryKey: ['engagements', engagementId],
    queryFn: ({ signal }) => engagements.get({ engagementId }, { signal }),
  });
}

/** Returns the coaches the leader can choose from. */
export function useCoaches(engagementId: string) {
  const { engagements } = useClient();
  return useQuery({
    queryKey: ['engagements', engagementId, 'coaches'],
    queryFn: ({ signal }) => everyItem(engagements.listCoaches({ engagementId, limit: 100 }, { signal })),
  });
}

/** Returns one version of the agreement as the signed-in party sees it. */
export function useAgreement(engagementId: string, version: number) {
  const { engagements } = useClient();
  return useQuery({
    queryKey: ['engagements', engagementId, 'agreement', version],
    queryFn: ({ signal }) => engagements.getAgreement({ engagementId, version }, { signal }),
  });
}

/** Returns the referrals; a leader reads the recommendation alone. */
export function useReferrals(engagementId: string, options: { readonly enabled: boolean }) {
  const { engagements } = useClient();
  return useQuery({
    queryKey: ['engagements', engagementId, 'referrals'],
    queryFn: ({ signal }) => everyItem(engagements.listReferrals({ engagementId, limit: 100 }, { signal })),
    enabled: options.enabled,
  });
}

/** Returns the mutation by which the leader chooses a coach. */
export function useChooseCoach(engagementId: string) {
  const { engagements } = useClient();
  return useMutation({ mutationFn: (coachId: string) => engagements.chooseCoach({ engagementId, coachId }) });
}

/** Returns the mutation by which the chosen coach accepts the leader. */
export function useAcceptLeader(engagementId: string) {
  const { engagements } = useClient();
  return useMutation({ mutationFn: () => engagements.acceptLeader({ engagementId }) });
}

/** Returns the mutation by which the leader accepts the engagement that a coach has opened for them. */
export function useAcceptPart(engagementId: string) {
  const { engagements } = useClient();
  return useMutation({ mutationFn: () => engagements.acceptPart({ engagementId }) });
}

/** Returns the mutation by which the leader agrees to a remedial request. */
export function useConsentToRemedial(engagementId: string) {
  const { engagements } = useClient();
  return useMutation({ mutationFn: () => engagements.consentToRemedial({ engagementId }) });
}

/** Returns the mutation that records the fit screen. */
export function useRecordFitScreen() {
  const { engagements } = useClient();
  return useMutation({
    mutationFn: (input: EngagementsRecordFitScreenInput) => engagements.recordFitScreen(input),
  });
}

/** Returns what the coach's next proposal starts from; with a template, from that one. */
export function useAgreementDraft(
  engagementId: string,
  template: string | undefined,
  options: { readonly enabled: boolean },
) {
  const { engagements } = useClient();
  return useQuery({
    queryKey: ['engagements', engagementId, 'agreement-draft', template],
    queryFn: ({ signal }) =>
      engagements.draftAgreement({ engagementId, ...(template ? { template } : {}) }, { signal }),
    enabled: options.enabled,
  });
}

/** Returns who takes part in the engagement, and as what. */
export function useParticipants(engagementId: string) {
  const { engagements } = useClient();
  return useQuery({
    queryKey: ['engagements', engagementId, 'participants'],
    queryFn: ({ signal }) => engagements.listParticipants({ engagementId }, { signal }),
  });
}

/** Returns the mutation by which the leader names a manager or a delegate. */
export function useNameParticipant() {
  const { engagements } = useClient();
  return useMutation({
    mutationFn: (input: EngagementsNameParticipantInput) => engagements.nameParticipant(input),
  });
}

/** Returns the mutation by which the leader takes such a part away again. */
export function useRemoveParticipant() {
  const { engagements } = useClient();
  return useMutation({
    mutationFn: (input: EngagementsRemoveParticipantInput) => engagements.removeParticipant(input),
  });
}

/** Returns the mutation that makes the next version of the agreement. */
export function useProposeAgreement() {
  const { engagements } = useClient();
  return useMutation({
    mutationFn: (input: EngagementsProposeAgreementInput) => engagements.proposeAgreement(input),
  });
}

/** Returns the mutation that signs a version of the agreement for the signed-in party. */
export function useSignAgreement(engagementId: string, version: number) {
  const { engagements } = useClient();
  return useMutation({
    mutationFn: (documentHash: string) => engagements.signAgreement({ engagementId, version, documentHash }),
  });
}

/** Returns the mutation that moves the engagement to another state. */
export function useAdvance() {
  const { engagements } = useClient();
  return useMutation({ mutationFn: (input: EngagementsAdvanceInput) => engagements.advance(input) });
}

/** Returns the mutation that records a recommendation to seek other help. */
export function useRaiseReferral() {
  const { engagements } = useClient();
  return useMutation({
    mutationFn: (input: EngagementsRaiseReferralInput) => engagements.raiseReferral(input),
  });
}

/** Returns the mutation that records how a referral ended. */
export function useSettleReferral() {
  const { engagements } = useClient();
  return useMutation({
    mutationFn: (input: EngagementsSettleReferralInput) => engagements.settleReferral(input),
  });
}
