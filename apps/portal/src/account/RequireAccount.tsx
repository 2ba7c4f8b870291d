import { Navigate, Outlet, useLocation } from 'react-router';
import { Loaded } from '../ui/Loaded.tsx';
import { useAccount, useIsSignedIn } from './accountQueries.ts';

/** Lets through who is signed in; everybody else signs in first and comes back to where they wanted to go. */
export function RequireAccount() {
  const signedIn = useIsSignedIn();
  const account = useAccount();
  const { pathname, search } = useLocation();
  if (!signedIn) {
    return <Navigate to={`/sign-in?${new URLSearchParams({ to: pathname + search })}`} replace />;
  }
  return <Loaded query={account}>{() => <Outlet />}</Loaded>;
}
