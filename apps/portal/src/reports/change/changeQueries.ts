import { useQuery } from '@tanstack/react-query';
import { useClient } from '../../client/ClientContext.ts';

/** Returns what has changed, and what has not. */
export function useChange(engagementId: string) {
  const { reports } = useClient();
  return useQuery({
    queryKey: ['reports', 'change', engagementId],
    queryFn: ({ signal }) => reports.getChange({ engagementId }, { signal }),
  });
}
