import { Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { NavLink, Outlet, useLocation, useParams } from 'react-router';
import { useAccount } from '../account/accountQueries.ts';
import { words } from '../language/words.ts';
import { LoadedPage } from '../ui/LoadedPage.tsx';
import { EngagementContext, type EngagementView } from './EngagementContext.ts';
import classes from './EngagementLayout.module.css';
import { useEngagement } from './engagementQueries.ts';
import { partyOf } from './nextSteps.ts';

function placesOf({ engagement, party }: EngagementView): { to: string; label: string; end?: boolean }[] {
  const { nav } = words.engagements;
  return [
    { to: '.', label: nav.overview, end: true },
    { to: 'assessments', label: nav.assessments },
    { to: 'feedback', label: nav.feedback },
    { to: 'focus', label: nav.focus },
    { to: 'sessions', label: nav.sessions },
    { to: 'actions', label: nav.actions },
    { to: 'change', label: nav.change },
    { to: 'agreement', label: nav.agreement },
    ...(party === 'leader' && engagement.sponsor ? [{ to: 'sharing', label: nav.sharing }] : []),
    ...(party === 'coach' ? [{ to: 'referrals', label: nav.referrals }] : []),
  ];
}

function Places({ view }: { readonly view: EngagementView }) {
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  // Where one is has to be seen, although the line may be longer than a phone is wide.
  useEffect(() => {
    const strip = list.current;
    const here = strip?.querySelector('[aria-current=page]');
    if (!strip || !here) return;
    const [all, one] = [strip.getBoundingClientRect(), here.getBoundingClientRect()];
    strip.scrollBy({ left: one.left + one.width / 2 - all.left - all.width / 2 });
  }, [pathname]);
  return (
    <nav aria-label={words.engagements.navigation} className={classes.nav}>
      <ul ref={list} className={classes.list}>
        {placesOf(view).map(({ to, label, end }) => (
          <li key={to}>
            <NavLink to={to} end={end ?? false} className={classes.link ?? ''}>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The frame of all screens of one engagement: whose it is, and where one can go in it. */
export function EngagementLayout() {
  const { engagementId = '' } = useParams();
  const query = useEngagement(engagementId);
  const account = useAccount();
  return (
    <LoadedPage query={query}>
      {(engagement) => {
        const view: EngagementView = { engagement, party: partyOf(engagement, account.data?.id ?? '') };
        const who =
          view.party === 'coach'
            ? words.engagements.leaderIs({ name: engagement.leader.name })
            : engagement.coach
              ? words.engagements.withCoach({ name: engagement.coach.name })
              : words.engagements.noCoach;
        return (
          <EngagementContext value={view}>
            <div className={classes.frame}>
              <Text size="sm" c="dimmed">
                <strong>{engagement.program.title}</strong> · {who}
              </Text>
              <Places view={view} />
            </div>
            <Outlet />
          </EngagementContext>
        );
      }}
    </LoadedPage>
  );
}
