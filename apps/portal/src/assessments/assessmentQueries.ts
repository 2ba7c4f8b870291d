import type { AssessmentsSubmitInput, AssessmentsWaiveLensInput } from '@coaching/sdk';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../client/ClientContext.ts';
import { everyItem } from '../client/everyItem.ts';

/** Returns the assessments of an engagement in the order of its program. */
export function useAssessments(engagementId: string) {
  const { assessments } = useClient();
  return useQuery({
    queryKey: ['assessments', 'of', engagementId],
    queryFn: ({ signal }) => everyItem(assessments.list({ engagementId, limit: 100 }, { signal })),
  });
}

/** Returns the questions and the answers saved so far. Read anew at each visit, never behind the back of who answers. */
export function useAssessmentForm(assessmentId: string) {
  const { assessments } = useClient();
  return useQuery({
    queryKey: ['assessments', 'form', assessmentId],
    queryFn: ({ signal }) => assessments.getForm({ assessmentId }, { signal }),
    staleTime: 'static',
    gcTime: 0,
  });
}

/** Returns the scores of a submitted assessment. */
export function useAssessmentResult(assessmentId: string) {
  const { assessments } = useClient();
  return useQuery({
    queryKey: ['assessments', 'result', assessmentId],
    queryFn: ({ signal }) => assessments.getResult({ assessmentId }, { signal }),
  });
}

/** Returns the mutation that submits the answers, once; the result screen then has its figures at hand. */
export function useSubmitAssessment() {
  const { assessments } = useClient();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: AssessmentsSubmitInput) => assessments.submit(input),
    onSuccess: (result, { assessmentId }) =>
      queryClient.setQueryData(['assessments', 'result', assessmentId], result),
  });
}

/** Returns the mutation by which the leader leaves out one lens. */
export function useWaiveLens() {
  const { assessments } = useClient();
  return useMutation({ mutationFn: (input: AssessmentsWaiveLensInput) => assessments.waiveLens(input) });
}

/** Returns the mutation that adds a published instrument to the assessments. */
export function useAssignAssessment(engagementId: string) {
  const { assessments } = useClient();
  return useMutation({
    mutationFn: (instrument: string) => assessments.assign({ engagementId, instrument }),
  });
}
