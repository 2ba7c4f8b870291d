import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useClient } from '../client/ClientContext.ts';
import { everyItem } from '../client/everyItem.ts';
import { quiet } from '../client/queryClient.ts';
import { words } from '../language/words.ts';
import { downloadJson, downloadTables } from './download.ts';

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

/** Returns the day of an instant, for the name of a file. */
const dayOf = (instant: string) => instant.slice(0, 10);

/** Returns the mutation that saves everything that is kept about the signed-in person as one file. */
export function useExportMine() {
  const { privacy } = useClient();
  return useMutation({
    mutationFn: async () => {
      const whole = await privacy.exportMine();
      downloadJson(words.privacy.fileName({ date: dayOf(whole.exportedAt) }), whole);
    },
    meta: quiet,
  });
}

/** Returns the mutation that saves the same as tables, packed into one file. */
export function useExportTables() {
  const { privacy } = useClient();
  return useMutation({
    mutationFn: async () => {
      const { exportedAt, tables } = await privacy.exportTables();
      await downloadTables(words.privacy.tablesFileName({ date: dayOf(exportedAt) }), tables);
    },
    meta: quiet,
  });
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
