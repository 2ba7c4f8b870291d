import type { AccountSignInInput } from '@coaching/sdk';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useClient } from '../client/ClientContext.ts';
import { quiet } from '../client/queryClient.ts';
import { sessionToken } from '../client/sessionToken.ts';

const accountKey = ['account'];

/** Returns whether somebody is signed in, and follows it. */
export function useIsSignedIn(): boolean {
  return useSyncExternalStore(sessionToken.subscribe, sessionToken.get) !== undefined;
}

/** Returns the signed-in person; asks only when there is a token. */
export function useAccount() {
  const client = useClient();
  const signedIn = useIsSignedIn();
  return useQuery({
    queryKey: accountKey,
    queryFn: ({ signal }) => client.account.me({ signal }),
    enabled: signedIn,
    staleTime: Infinity,
  });
}

/** Returns the mutation that signs in and keeps the token for this tab. */
export function useSignIn() {
  const client = useClient();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (input: AccountSignInInput) => client.account.signIn(input),
    meta: quiet,
    onSuccess: (answer) => {
      // Nothing that an earlier person read may stay.
      queryClient.clear();
      queryClient.setQueryData(accountKey, answer.account);
      sessionToken.set(answer);
    },
  });
}

/** Returns the function that signs out and forgets everything that was read. */
export function useSignOut(): () => void {
  const queryClient = useQueryClient();
  return () => {
    sessionToken.clear();
    queryClient.clear();
  };
}
