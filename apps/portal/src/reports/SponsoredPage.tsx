import { List, Progress, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { words } from '../language/words.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { LoadedPage } from '../ui/LoadedPage.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { ReleasedProgress } from './ReleasedProgress.tsx';
import { useSponsoredOne } from './reportQueries.ts';
import { AgreementBadge } from './SponsoredCards.tsx';

/** What a sponsor sees of an engagement: a field that was not agreed is not there. */
export function SponsoredPage() {
  const { engagementId = '' } = useParams();
  const query = useSponsoredOne(engagementId);
  return (
    <LoadedPage query={query}>
      {({ leader, agreement, sessionCounts, focusAreaTitles, progressSummary }) => (
        <>
          <PageHeader
            title={words.reports.title({ leader: leader.name })}
            lead={words.reports.lead}
            back={{ to: '/home', label: words.reports.home }}
          />
          <Stack gap="xl">
            <Section title={words.reports.agreementTitle} actions={<AgreementBadge agreement={agreement} />}>
              {agreement ? (
                <Stack align="flex-start">
                  <Text>{words.reports.agreementVersion({ version: agreement.version })}</Text>
                  <LinkButton to="agreement" variant={agreement.signedByMe ? 'default' : 'filled'}>
                    {agreement.signedByMe ? words.reports.read : words.reports.readAndSign}
                  </LinkButton>
                </Stack>
              ) : (
                <Text>{words.reports.agreementMissing}</Text>
              )}
            </Section>
            {sessionCounts ? (
              <Section title={words.reports.sessionsTitle}>
                <Text mb="xs">
                  {words.reports.sessions({
                    used: sessionCounts.used,
                    agreed: sessionCounts.agreed,
                    planned: sessionCounts.planned,
                  })}
                </Text>
                <Progress
                  value={(100 * sessionCounts.used) / Math.max(1, sessionCounts.agreed)}
                  aria-label={words.reports.sessionsTitle}
                />
              </Section>
            ) : null}
            {focusAreaTitles ? (
              <Section title={words.reports.focusTitle}>
                {focusAreaTitles.length === 0 ? (
                  <Text>{words.reports.focusNone}</Text>
                ) : (
                  <List>
                    {focusAreaTitles.map((title) => (
                      <List.Item key={title}>{title}</List.Item>
                    ))}
                  </List>
                )}
              </Section>
            ) : null}
            {progressSummary === undefined ? null : (
              <Section title={words.reports.progressTitle}>
                {progressSummary ? (
                  <ReleasedProgress summary={progressSummary} />
                ) : (
                  <Text>{words.reports.progressNone}</Text>
                )}
              </Section>
            )}
            <Text c="dimmed">{words.reports.nothing}</Text>
          </Stack>
        </>
      )}
    </LoadedPage>
  );
}
