import { Alert, Group, Progress, Stack, Text } from '@mantine/core';
import { words } from '../language/words.ts';
import { ReleasedProgress } from '../reports/ReleasedProgress.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import layout from '../ui/layout.module.css';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { useEngagementView } from './EngagementContext.ts';
import { EngagementPath } from './EngagementPath.tsx';
import { NextUp } from './NextUp.tsx';
import { PauseOrEnd } from './PauseOrEnd.tsx';
import { ReferralNotice } from './ReferralNotice.tsx';

/** Where an engagement stands, what is next, and what is missing before it. */
export function OverviewPage() {
  const { engagement, party } = useEngagementView();
  const { state, allotment } = engagement;
  return (
    <>
      <PageHeader title={words.engagements.overviewTitle} lead={words.engagements.overviewLead} />
      <Stack gap="xl">
        {party === 'leader' && engagement.openReferral ? (
          <ReferralNotice engagementId={engagement.id} />
        ) : null}
        {state === 'declined' || state === 'terminated' ? (
          <Alert color="gray" title={words.engagements.endedTitle[state]} />
        ) : null}
        {state === 'paused' ? (
          <Alert color="yellow" title={words.engagements.pausedTitle}>
            {words.engagements.pausedText}
          </Alert>
        ) : null}
        <div className={layout.columns}>
          <Stack gap="xl">
            {state === 'declined' || state === 'terminated' ? null : (
              <NextUp engagement={engagement} party={party} />
            )}
            {allotment && allotment.agreed > 0 ? (
              <Section
                title={words.engagements.allotmentTitle}
                actions={
                  <LinkButton to="sessions" variant="default" size="sm">
                    {words.engagements.nav.sessions}
                  </LinkButton>
                }
              >
                <Group justify="space-between" mb="xs">
                  <Text>
                    {words.engagements.allotment({ used: allotment.used, agreed: allotment.agreed })}
                  </Text>
                  {engagement.next ? (
                    <Text c="dimmed">{words.engagements.allotmentLeft({ left: allotment.left })}</Text>
                  ) : null}
                </Group>
                <Progress
                  value={(100 * allotment.used) / allotment.agreed}
                  size="lg"
                  aria-label={words.engagements.allotment({ used: allotment.used, agreed: allotment.agreed })}
                />
              </Section>
            ) : null}
            {engagement.progressSummary ? (
              <Section title={words.reports.progressTitle}>
                <ReleasedProgress summary={engagement.progressSummary} />
              </Section>
            ) : null}
            <PauseOrEnd engagement={engagement} />
          </Stack>
          {engagement.path ? (
            <Section title={words.engagements.pathTitle}>
              <EngagementPath path={engagement.path} />
            </Section>
          ) : null}
        </div>
      </Stack>
    </>
  );
}
