import { NavLink } from 'react-router';
import { useAccount, useIsSignedIn, useSignOut } from '../account/accountQueries.ts';
import classes from './Shell.module.css';
import { messages } from './shellMessages.ts';

/** Returns where a person of these roles can go, besides the start page. */
function placesFor(roles: readonly string[]): { to: string; label: string }[] {
  const coach = roles.includes('coach')
    ? [
        { to: '/inquiries', label: messages.inquiries },
        { to: '/availability', label: messages.availability },
      ]
    : [];
  return [{ to: '/home', label: messages.myCoaching }, ...coach, { to: '/privacy', label: messages.privacy }];
}

/** The links of the header; who is signed in sees their own places. */
export function MainNavigation() {
  const signedIn = useIsSignedIn();
  const account = useAccount();
  const signOut = useSignOut();
  const places = signedIn
    ? placesFor(account.data?.roles ?? [])
    : [{ to: '/sign-in', label: messages.signIn }];
  return (
    <nav aria-label={messages.mainNavigation}>
      <ul className={classes.list}>
        {places.map(({ to, label }) => (
          <li key={to}>
            <NavLink to={to} className={classes.link ?? ''}>
              {label}
            </NavLink>
          </li>
        ))}
        {signedIn ? (
          <li>
            <button
              type="button"
              className={classes.link}
              title={account.data ? messages.signedInAs(account.data.name) : undefined}
              onClick={signOut}
            >
              {messages.signOut}
            </button>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
