import { useMutation, useQuery } from '@tanstack/react-query';
import { useClient } from '../client/ClientContext.ts';
import { everyItem } from '../client/everyItem.ts';

/** Returns the actions of an engagement, the nearest due date first. */
export function useActions(engagementId: string) {
  const { actions } = useClient();
  return useQuery({
    queryKey: ['actions', engagementId],
    queryFn: ({ signal }) => everyItem(actions.list({ engagementId, limit: 100 }, { signal })),
  });
}

/** Returns the mutation by which the leader marks an action as done. */
export function useCompleteAction() {
  const { actions } = useClient();
  return useMutation({ mutationFn: (actionId: string) => actions.complete({ actionId }) });
}
