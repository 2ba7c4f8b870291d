import {
  type FocusChooseInput,
  type FocusRankInput,
  type FocusShiftInput,
  isNotFoundError,
} from '@coaching/sdk';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../client/ClientContext.ts';

const rankingKey = (engagementId: string) => ['focus', 'ranking', engagementId];

/** Returns the newest ranking, or null as long as there is none. */
export function useFocusRanking(engagementId: string) {
  const { focus } = useClient();
  return useQuery({
    queryKey: rankingKey(engagementId),
    queryFn: async ({ signal }) => {
      try {
        return await focus.getRanking({ engagementId }, { signal });
      } catch (error) {
        if (isNotFoundError(error)) return null;
        throw error;
      }
    },
  });
}

/** Returns the mutation that ranks the behaviors anew. */
export function useRankFocus() {
  const { focus } = useClient();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: FocusRankInput) => focus.rank(input),
    onSuccess: (ranking) => queryClient.setQueryData(rankingKey(ranking.engagementId), ranking),
  });
}

/** Returns the focus areas, the shifted ones too. */
export function useFocusAreas(engagementId: string) {
  const { focus } = useClient();
  return useQuery({
    queryKey: ['focus', 'areas', engagementId],
    queryFn: async ({ signal }) => (await focus.listAreas({ engagementId }, { signal })).items,
  });
}

/** Returns the mutation by which the leader chooses the focus areas. */
export function useChooseFocus() {
  const { focus } = useClient();
  return useMutation({ mutationFn: (input: FocusChooseInput) => focus.choose(input) });
}

/** Returns the mutation by which the leader turns to something else. */
export function useShiftFocus() {
  const { focus } = useClient();
  return useMutation({ mutationFn: (input: FocusShiftInput) => focus.shift(input) });
}
