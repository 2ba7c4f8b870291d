import type { Session } from '@coaching/sdk';
import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { ActionList } from '../actions/ActionList.tsx';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import {
  browserZone,
  formatDay,
  formatDayTime,
  formatTimeRange,
  zoneLabel,
} from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { LoadedPage } from '../ui/LoadedPage.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { CancelSession } from './CancelSession.tsx';
import { CompleteSession } from './CompleteSession.tsx';
import { ConfirmSession } from './ConfirmSession.tsx';
import { RecordNoShow } from './RecordNoShow.tsx';
import { RescheduleSession } from './RescheduleSession.tsx';
import { SessionAgenda } from './SessionAgenda.tsx';
import { SessionNotes } from './SessionNotes.tsx';
import { SessionOffers } from './SessionOffers.tsx';
import classes from './SlotPicker.module.css';
import { useSession } from './sessionQueries.ts';
import { WaiveConsumption } from './WaiveConsumption.tsx';

/** One session: agenda, offers, notes and actions, and what can be done with its time. */
export function SessionPage() {
  const { sessionId = '' } = useParams();
  const { engagement } = useEngagementView();
  const query = useSession(sessionId);
  return (
    <LoadedPage query={query}>
      {(session) => {
        const isOpen = session.state === 'held' || session.state === 'confirmed';
        return (
          <>
            <PageHeader
              title={words.sessions.sessionTitle({
                kind: words.sessions.kinds[session.kind],
                day: formatDay(session.start),
              })}
              back={{ to: `/engagements/${engagement.id}/sessions`, label: words.sessions.toSessions }}
              actions={
                <Badge tone={session.state === 'held' ? 'gold' : isOpen ? 'accent' : 'plain'}>
                  {words.sessions.states[session.state]}
                </Badge>
              }
            />
            <div className={classes.columns}>
              <SessionTime session={session} isOpen={isOpen} />
              <Stack gap="xl">
                <SessionAgenda session={session} isOpen={isOpen} />
                <SessionOffers session={session} isOpen={isOpen} />
                {isOpen ? (
                  <CompleteSession session={session} />
                ) : session.state === 'completed' && session.actions ? (
                  <Section title={words.sessions.actionsTitle}>
                    {session.actions.length === 0 ? (
                      <Text>{words.sessions.noActionsTaken}</Text>
                    ) : (
                      <ActionList actions={session.actions} />
                    )}
                  </Section>
                ) : null}
                <SessionNotes sessionId={session.id} />
              </Stack>
            </div>
          </>
        );
      }}
    </LoadedPage>
  );
}

function SessionTime({ session, isOpen }: { readonly session: Session; readonly isOpen: boolean }) {
  const { engagement, party } = useEngagementView();
  const { start, end, cancelled, noShow, history, state } = session;
  const other = party === 'leader' ? session.coach : session.leader;
  return (
    <Section title={words.sessions.whenTitle}>
      <Stack gap="sm">
        <div>
          <Text fw={600}>{formatDay(start)}</Text>
          <Text fw={600}>{formatTimeRange(start, end)}</Text>
          <Text size="sm" c="dimmed">
            {words.sessions.zone({ zone: zoneLabel(browserZone(), new Date(start)) })}
          </Text>
        </div>
        <Text>{words.sessions.with({ name: other.name })}</Text>
        <ConfirmSession session={session} />
        {cancelled ? (
          <Text>
            {words.sessions.cancelledBy({
              by: cancelled.by,
              late: cancelled.late ? 'yes' : 'no',
              when: formatDayTime(cancelled.at),
            })}
          </Text>
        ) : null}
        {noShow ? <Text>{words.sessions.missedBy[noShow]}</Text> : null}
        {isOpen ? null : (
          <Text size="sm" c="dimmed">
            {session.consumed ? words.sessions.consumed : words.sessions.notConsumed}
          </Text>
        )}
        {isOpen ? (
          <Group gap="sm">
            <RescheduleSession session={session} />
            <CancelSession session={session} />
            <RecordNoShow session={session} />
          </Group>
        ) : null}
        {party === 'coach' && session.consumed && (state === 'cancelled' || state === 'noShow') ? (
          <WaiveConsumption sessionId={session.id} />
        ) : null}
        {history && history.length > 0 ? (
          <div>
            <Text size="sm" fw={600}>
              {words.sessions.history}
            </Text>
            {history.map((move) => (
              <Text key={move.at} size="sm" c="dimmed">
                {words.sessions.moved({ from: formatDayTime(move.from), to: formatDayTime(move.to) })}
              </Text>
            ))}
          </div>
        ) : null}
        {party === 'coach' ? (
          <Text size="sm">
            {words.sessions.checkReferral}{' '}
            <Anchor
              component={Link}
              to={`/engagements/${engagement.id}/referrals`}
              size="sm"
              underline="always"
            >
              {words.sessions.checkReferralText}
            </Anchor>
          </Text>
        ) : null}
      </Stack>
    </Section>
  );
}
