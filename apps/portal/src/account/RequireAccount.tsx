import { useState } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { sessionToken } from '../client/sessionToken.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { useAccount, useIsSignedIn } from './accountQueries.ts';

/** Lets through who is signed in; everybody else signs in first and comes back to where they wanted to go. */
export function RequireAccount() {
  const signedIn = useIsSignedIn();
  const [wasSignedIn] = useState(signedIn);
  const account = useAccount();
  const { pathname, search } = useLocation();
  if (!signedIn) {
    // Who signs out is done here, and does not want to come back at once.
    const hasLeft = wasSignedIn && !sessionToken.hasExpired();
    const signIn = `/sign-in?${new URLSearchParams({ to: pathname + search })}`;
    return <Navigate to={hasLeft ? '/' : signIn} replace />;
  }
  return <Loaded query={account}>{() => <Outlet />}</Loaded>;
}
