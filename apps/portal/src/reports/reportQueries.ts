import { useMutation, useQuery } from '@tanstack/react-query';
import { useClient } from '../client/ClientContext.ts';
import { everyItem } from '../client/everyItem.ts';

/** Returns the engagements that the signed-in person sponsors. */
export function useSponsored() {
  const { reports } = useClient();
  return useQuery({
    queryKey: ['reports'],
    queryFn: ({ signal }) => everyItem(reports.listSponsored({ limit: 100 }, { signal })),
  });
}

/** Returns what the agreement lets the sponsor see of one engagement. */
export function useSponsoredOne(engagementId: string) {
  const { reports } = useClient();
  return useQuery({
    queryKey: ['reports', engagementId],
    queryFn: ({ signal }) => reports.getSponsored({ engagementId }, { signal }),
  });
}

/** Returns the mutation by which the leader releases a text to the sponsor. */
export function useReleaseProgress(engagementId: string) {
  const { reports } = useClient();
  return useMutation({ mutationFn: (text: string) => reports.releaseProgress({ engagementId, text }) });
}
