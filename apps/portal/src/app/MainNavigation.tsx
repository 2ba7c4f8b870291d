import { NavLink } from 'react-router';
import { useAccount, useIsSignedIn, useSignOut } from '../account/accountQueries.ts';
import { words } from '../language/words.ts';
import classes from './Shell.module.css';

/** Returns where a person of these roles can go, besides the start page. */
function placesFor(roles: readonly string[]): { to: string; label: string }[] {
  const coach = roles.includes('coach')
    ? [
        { to: '/inquiries', label: words.app.inquiries },
        { to: '/availability', label: words.app.availability },
      ]
    : [];
  return [
    { to: '/home', label: words.app.myCoaching },
    ...coach,
    { to: '/privacy', label: words.app.privacy },
  ];
}

/** The links of the header; who is signed in sees their own places. */
export function MainNavigation() {
  const signedIn = useIsSignedIn();
  const account = useAccount();
  const signOut = useSignOut();
  const places = signedIn
    ? placesFor(account.data?.roles ?? [])
    : [{ to: '/sign-in', label: words.app.signIn }];
  return (
    <nav aria-label={words.app.mainNavigation}>
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
              title={account.data ? words.app.signedInAs({ name: account.data.name }) : undefined}
              disabled={signOut.isPending}
              onClick={() => signOut.mutate()}
            >
              {words.app.signOut}
            </button>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
