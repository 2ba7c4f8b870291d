import { useQuery } from '@tanstack/react-query';
import { useClient } from '../client/ClientContext.ts';
import { everyItem } from '../client/everyItem.ts';

// Published content changes rarely: what was read stays good for the whole visit.
const published = { staleTime: 'static' } as const;

/** Returns the published series. */
export function useSeriesList() {
  const { content } = useClient();
  return useQuery({
    queryKey: ['content', 'series'],
    queryFn: ({ signal }) => everyItem(content.listSeries({ limit: 100 }, { signal })),
    ...published,
  });
}

/** Returns a series with its articles in reading order. */
export function useSeries(key: string) {
  const { content } = useClient();
  return useQuery({
    queryKey: ['content', 'series', key],
    queryFn: ({ signal }) => content.getSeries({ key }, { signal }),
    ...published,
  });
}

/** Returns an article. */
export function useArticle(key: string) {
  const { content } = useClient();
  return useQuery({
    queryKey: ['content', 'articles', key],
    queryFn: ({ signal }) => content.getArticle({ key }, { signal }),
    ...published,
  });
}

/** Returns the tools that a coach can offer. */
export function useTools() {
  const { content } = useClient();
  return useQuery({
    queryKey: ['content', 'tools'],
    queryFn: ({ signal }) => everyItem(content.listTools({ limit: 100 }, { signal })),
    ...published,
  });
}

/** Returns the programs that an engagement can follow. */
export function usePrograms() {
  const { content } = useClient();
  return useQuery({
    queryKey: ['content', 'programs'],
    queryFn: ({ signal }) => everyItem(content.listPrograms({ limit: 100 }, { signal })),
    ...published,
  });
}

/** Returns the behaviors that can be ranked and chosen. */
export function useBehaviors() {
  const { content } = useClient();
  return useQuery({
    queryKey: ['content', 'behaviors'],
    queryFn: ({ signal }) => everyItem(content.listBehaviors({ limit: 100 }, { signal })),
    ...published,
  });
}

/** Returns the published instruments. */
export function useInstruments() {
  const { content } = useClient();
  return useQuery({
    queryKey: ['content', 'instruments'],
    queryFn: ({ signal }) => everyItem(content.listInstruments({ limit: 100 }, { signal })),
    ...published,
  });
}

/** Returns where other help is found. */
export function useReferralResources() {
  const { content } = useClient();
  return useQuery({
    queryKey: ['content', 'referralResources'],
    queryFn: ({ signal }) => everyItem(content.listReferralResources({ limit: 100 }, { signal })),
    ...published,
  });
}
