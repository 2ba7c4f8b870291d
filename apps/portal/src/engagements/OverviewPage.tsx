import { Alert, Group, Progress, SimpleGrid, Stack, Text } from '@mantine/core';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { useEngagementView } from './EngagementContext.ts';
import { EngagementPath } from './EngagementPath.tsx';
import { messages } from './messages.ts';
import { NextUp } from './NextUp.tsx';
import { PauseOrEnd } from './PauseOrEnd.tsx';
import { ReferralNotice } from './ReferralNotice.tsx';

/** Where an engagement stands, what is next, and what is missing before it. */
export function OverviewPage() {
  const { engagement, party } = useEngagementView();
  const { state, allotment } = engagement;
  return (
    <>
      <PageHeader title={messages.overviewTitle} lead={messages.overviewLead} />
      <Stack gap="lg">
        {party === 'leader' && engagement.openReferral ? (
          <ReferralNotice engagementId={engagement.id} />
        ) : null}
        {state === 'declined' || state === 'terminated' ? (
          <Alert color="gray" title={messages.endedTitle[state]} />
        ) : null}
        {state === 'paused' ? (
          <Alert color="yellow" title={messages.pausedTitle}>
            {messages.pausedText}
          </Alert>
        ) : null}
        <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
          <Stack gap="lg">
            <NextUp engagement={engagement} party={party} />
            {allotment.agreed > 0 ? (
              <Section
                title={messages.allotmentTitle}
                actions={
                  <LinkButton to="sessions" variant="default" size="sm">
                    {messages.nav.sessions}
                  </LinkButton>
                }
              >
                <Group justify="space-between" mb="xs">
                  <Text>{messages.allotment(allotment.used, allotment.agreed)}</Text>
                  <Text c="dimmed">{messages.allotmentLeft(allotment.left)}</Text>
                </Group>
                <Progress
                  value={(100 * allotment.used) / allotment.agreed}
                  size="lg"
                  aria-label={messages.allotment(allotment.used, allotment.agreed)}
                />
              </Section>
            ) : null}
            <PauseOrEnd engagement={engagement} />
          </Stack>
          <Section title={messages.pathTitle}>
            <EngagementPath state={state} />
          </Section>
        </SimpleGrid>
      </Stack>
    </>
  );
}
