import type { Session } from '@coaching/sdk';
import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { browserZone, formatDayTime, zoneLabel } from '../format/formatInstant.ts';
import { useNow } from '../format/useNow.ts';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { NextWeek } from './NextWeek.tsx';
import classes from './SlotPicker.module.css';
import { useSessions } from './sessionQueries.ts';

const isOpen = ({ state }: Session) => state === 'held' || state === 'confirmed';

/** The sessions of an engagement, and the shortest way to the next one. */
export function SessionsPage() {
  const { engagement, party } = useEngagementView();
  const sessions = useSessions(engagement.id);
  const now = useNow();
  return (
    <>
      <PageHeader
        title={words.sessions.title}
        lead={party === 'leader' ? words.sessions.lead : words.sessions.leadCoach}
        actions={
          <LinkButton to="book" variant="default">
            {words.sessions.book}
          </LinkButton>
        }
      />
      <Loaded query={sessions}>
        {(list) => {
          const upcoming = list.filter(isOpen).toSorted((a, b) => a.start.localeCompare(b.start));
          const past = list.filter((session) => !isOpen(session));
          const last = list.find((session) => Date.parse(session.start) < now) ?? upcoming.at(-1);
          return (
            <Stack gap="xl">
              {engagement.state === 'active' ? (
                <NextWeek engagementId={engagement.id} lastStart={last?.start} />
              ) : null}
              <Section
                title={words.sessions.upcoming}
                help={words.sessions.zone({ zone: zoneLabel(browserZone(), new Date(now)) })}
              >
                {upcoming.length === 0 ? (
                  <EmptyNote title={words.sessions.noUpcoming}>
                    <Text>{words.sessions.noUpcomingText}</Text>
                  </EmptyNote>
                ) : (
                  <SessionList sessions={upcoming} />
                )}
              </Section>
              <Section title={words.sessions.past}>
                {past.length === 0 ? <Text>{words.sessions.noPast}</Text> : <SessionList sessions={past} />}
              </Section>
            </Stack>
          );
        }}
      </Loaded>
    </>
  );
}

function SessionList({ sessions }: { readonly sessions: readonly Session[] }) {
  return (
    <ul className={classes.list}>
      {sessions.map((session) => (
        <li key={session.id} className={classes.session}>
          <div>
            <Anchor component={Link} to={session.id} underline="always" fw={600}>
              <time dateTime={session.start}>{formatDayTime(session.start)}</time>
            </Anchor>
            <Text size="sm" c="dimmed">
              {words.sessions.kinds[session.kind]}
            </Text>
          </div>
          <Badge
            tone={session.state === 'confirmed' ? 'accent' : session.state === 'held' ? 'gold' : 'plain'}
          >
            {words.sessions.states[session.state]}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
