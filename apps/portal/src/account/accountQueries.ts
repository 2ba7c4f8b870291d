import {
  type AccountChoosePasswordInput,
  type AccountMailPasswordLinkInput,
  type AccountSignInInput,
  isAuthenticationError,
} from '@coaching/sdk';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useClient } from '../client/ClientContext.ts';
import { quiet } from '../client/queryClient.ts';
import { sessionToken } from '../client/sessionToken.ts';
import { words } from '../language/words.ts';

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

/** Returns the mutation that has the link to a new password mailed. */
export function useMailPasswordLink() {
  const client = useClient();
  return useMutation({
    mutationFn: (input: AccountMailPasswordLinkInput) => client.account.mailPasswordLink(input),
    meta: quiet,
  });
}

/** Returns the mutation that sets the password of whoever has the link. */
export function useChoosePassword() {
  const client = useClient();
  return useMutation({
    mutationFn: (input: AccountChoosePasswordInput) => client.account.choosePassword(input),
    meta: quiet,
  });
}

/**
 * Returns the mutation that ends the session. Everything that was read is forgotten in this tab whatever the server says, and
 * whoever signs out is told where it could not be reached.
 */
export function useSignOut() {
  const client = useClient();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => client.account.signOut(),
    meta: quiet,
    onError: (error) => {
      // A session that the API does not know any more has ended.
      if (!isAuthenticationError(error))
        notifications.show({ color: 'red', autoClose: false, message: words.account.notSignedOut });
    },
    onSettled: () => {
      sessionToken.clear();
      queryClient.clear();
    },
  });
}
