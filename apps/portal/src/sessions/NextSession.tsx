import { Group, Text, Title } from '@mantine/core';
import { formatDay, formatTimeRange } from '../format/formatInstant.ts';
import { useNow } from '../format/useNow.ts';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import { useSessions } from './sessionQueries.ts';

/** What is next while the coaching goes on: the session that is booked, else the way to book one. */
export function NextSession({ engagementId }: { readonly engagementId: string }) {
  const sessions = useSessions(engagementId);
  const now = useNow();
  return (
    <Section raised title={words.engagements.nextTitle}>
      <Loaded query={sessions}>
        {(list) => {
          const [next] = list
            .filter(({ state, end }) => (state === 'held' || state === 'confirmed') && Date.parse(end) > now)
            .toSorted((a, b) => a.start.localeCompare(b.start));
          if (!next)
            return (
              <>
                <Text mb="md">{words.engagements.activeNothing}</Text>
                <LinkButton to="sessions">{words.engagements.bookSession}</LinkButton>
              </>
            );
          return (
            <>
              <Title order={3} size="h1" ff="heading" fw={500}>
                {formatDay(next.start)}
              </Title>
              <Text mt={4} mb="md">
                {formatTimeRange(next.start, next.end)} · {words.sessions.kinds[next.kind]}{' '}
                {next.state === 'held' ? <Badge tone="gold">{words.sessions.states.held}</Badge> : null}
              </Text>
              <Group gap="sm">
                <LinkButton to={`sessions/${next.id}`}>{words.engagements.openSession}</LinkButton>
                <LinkButton to="sessions" variant="default">
                  {words.engagements.bookSession}
                </LinkButton>
              </Group>
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
