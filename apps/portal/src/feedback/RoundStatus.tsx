import type { FeedbackRound } from '@coaching/sdk';
import { Alert, Anchor, Group, List, Progress, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatDate } from '../format/formatInstant.ts';
import { Badge } from '../ui/Badge.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Section } from '../ui/Section.tsx';
import { messages } from './messages.ts';
import { ReleaseRound } from './ReleaseRound.tsx';

/** Where a round stands: who was invited, how many have answered, and what is missing before the release. */
export function RoundStatus({ round }: { readonly round: FeedbackRound }) {
  const { engagement, party } = useEngagementView();
  const invited = round.invited.reduce((sum, group) => sum + group.count, 0);
  const { missing } = round.gate;
  const needsDebrief = missing.some((issue) => issue.code === 'debrief_missing');
  return (
    <Section
      title={round.instrument.title}
      help={`${messages.openedOn(formatDate(round.openedAt))}${
        round.releasedAt ? ` · ${messages.releasedOn(formatDate(round.releasedAt))}` : ''
      }`}
      actions={
        <Badge tone={round.state === 'released' ? 'accent' : 'gold'}>{messages.states[round.state]}</Badge>
      }
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        <div>
          <Title order={3} mb="xs">
            {messages.statusTitle}
          </Title>
          {invited === 0 ? (
            <Text>{messages.statusNobody}</Text>
          ) : (
            <>
              <Table mb="md">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{messages.statusGroup}</Table.Th>
                    <Table.Th scope="col" ta="end">
                      {messages.statusInvited}
                    </Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {round.invited.map(({ group, count }) => (
                    <Table.Tr key={group}>
                      <Table.Th scope="row" fw={400}>
                        {messages.groups[group]}
                      </Table.Th>
                      <Table.Td ta="end">{count}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
              <Text fw={600}>{messages.submitted(round.submitted, invited)}</Text>
              <Progress
                value={(100 * round.submitted) / invited}
                aria-label={messages.submitted(round.submitted, invited)}
                my={6}
              />
              <Text size="sm" c="dimmed">
                {messages.submittedHelp}
              </Text>
            </>
          )}
        </div>
        {round.state === 'released' ? null : (
          <div>
            <Title order={3} mb="xs">
              {messages.gateTitle}
            </Title>
            {missing.length === 0 ? (
              <Alert>{messages.gateOpen}</Alert>
            ) : (
              <List spacing="xs">
                {missing.map((issue) => (
                  <List.Item key={issue.message}>{issue.message}</List.Item>
                ))}
              </List>
            )}
          </div>
        )}
      </SimpleGrid>
      <Stack mt="lg" align="flex-start">
        {party === 'leader' && round.state !== 'released' ? (
          <Text>
            {messages.ownPart}{' '}
            <Anchor component={Link} to={`/engagements/${engagement.id}/assessments`} underline="always">
              {messages.toAssessments}
            </Anchor>
          </Text>
        ) : null}
        <Group>
          {round.state === 'released' ? <LinkButton to={round.id}>{messages.report}</LinkButton> : null}
          {round.state !== 'released' && needsDebrief ? (
            <LinkButton
              to={`/engagements/${engagement.id}/sessions/book?kind=debrief`}
              variant={party === 'leader' ? 'filled' : 'default'}
            >
              {messages.bookDebrief}
            </LinkButton>
          ) : null}
          {party === 'coach' && round.state !== 'released' ? (
            <LinkButton to={round.id} variant="default">
              {messages.reviewReport}
            </LinkButton>
          ) : null}
        </Group>
        {party === 'coach' && round.state !== 'released' ? <ReleaseRound round={round} /> : null}
      </Stack>
    </Section>
  );
}
