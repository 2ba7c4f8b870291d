import { List, Progress, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { LoadedPage } from '../app/LoadedPage.tsx';
import { formatDate } from '../format/formatInstant.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { messages } from './messages.ts';
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
            title={messages.title(leader.name)}
            lead={messages.lead}
            back={{ to: '/home', label: messages.home }}
          />
          <Stack gap="lg">
            <Section title={messages.agreementTitle} actions={<AgreementBadge agreement={agreement} />}>
              {agreement ? (
                <Stack align="flex-start">
                  <Text>{messages.agreementVersion(agreement.version)}</Text>
                  <LinkButton to="agreement" variant={agreement.signedByMe ? 'default' : 'filled'}>
                    {agreement.signedByMe ? messages.read : messages.readAndSign}
                  </LinkButton>
                </Stack>
              ) : (
                <Text>{messages.agreementMissing}</Text>
              )}
            </Section>
            {sessionCounts ? (
              <Section title={messages.sessionsTitle}>
                <Text mb="xs">
                  {messages.sessions(sessionCounts.used, sessionCounts.agreed, sessionCounts.planned)}
                </Text>
                <Progress
                  value={(100 * sessionCounts.used) / Math.max(1, sessionCounts.agreed)}
                  aria-label={messages.sessionsTitle}
                />
              </Section>
            ) : null}
            {focusAreaTitles ? (
              <Section title={messages.focusTitle}>
                {focusAreaTitles.length === 0 ? (
                  <Text>{messages.focusNone}</Text>
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
              <Section title={messages.progressTitle}>
                {progressSummary ? (
                  <>
                    <Text style={{ whiteSpace: 'pre-line' }} maw={700}>
                      {progressSummary.text}
                    </Text>
                    <Text size="sm" c="dimmed" mt="xs">
                      {messages.released(formatDate(progressSummary.releasedAt))}
                    </Text>
                  </>
                ) : (
                  <Text>{messages.progressNone}</Text>
                )}
              </Section>
            )}
            <Text c="dimmed">{messages.nothing}</Text>
          </Stack>
        </>
      )}
    </LoadedPage>
  );
}
