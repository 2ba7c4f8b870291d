import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useClient } from '../client/ClientContext.ts';
import { everyItem } from '../client/everyItem.ts';
import { quiet } from '../client/queryClient.ts';

/** Returns who touched the signed-in person's data, newest first, page by page. */
export function useAccessLog() {
  const { privacy } = useClient();
  return useInfiniteQuery({
    queryKey: ['privacy', 'accessLog'],
    // Spread: the list of the SDK is a promise that carries more than its page.
    queryFn: async ({ pageParam, signal }) =>
      await privacy.accessLog(
        { limit: 50, ...(pageParam === null ? {} : { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/** Returns the mutation that brings everything that is kept about the signed-in leader. */
export function useExportMine() {
  const { privacy } = useClient();
  return useMutation({ mutationFn: () => privacy.exportMine(), meta: quiet });
}

/** Returns what would be erased with an engagement, and what stands in the way. */
export function usePreviewErasure(engagementId: string) {
  const { privacy } = useClient();
  return useQuery({
    queryKey: ['privacy', 'erasure', engagementId],
    queryFn: ({ signal }) => privacy.previewErasure({ engagementId }, { signal }),
  });
}

/** Returns the mutation that erases an engagement for good. */
export function useErase(engagementId: string) {
  const { privacy } = useClient();
  return useMutation({ mutationFn: () => privacy.erase({ engagementId, confirmed: true }) });
}

/** Returns the certificates of what was erased. */
export function useErasures() {
  const { privacy } = useClient();
  return useQuery({
    queryKey: ['privacy', 'erasures'],
    queryFn: ({ signal }) => everyItem(privacy.listErasures({ limit: 100 }, { signal })),
  });
}
