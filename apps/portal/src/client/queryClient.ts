import { isAuthenticationError } from '@coaching/sdk';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { sessionToken } from './sessionToken.ts';

/** A mutation that changes nothing which another screen shows, such as a draft that is saved while typing. */
export const quiet = { quiet: true } as const;

/** Returns the cache of everything that was read. Signs out as soon as the API no longer knows the token. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (isAuthenticationError(error) && error.code === 'unauthenticated') sessionToken.expire();
  };
  const client: QueryClient = new QueryClient({
    // The SDK retries what can succeed a moment later; doing it twice would only make people wait.
    defaultOptions: { queries: { retry: false, staleTime: 30_000 }, mutations: { retry: false } },
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({
      onError,
      // One change can move much: what is next, what is missing, who may do what. All open screens read again.
      onSuccess: (_data, _input, _result, mutation) =>
        mutation.meta?.quiet === true ? undefined : client.invalidateQueries(),
    }),
  });
  return client;
}
