import type { FeedbackRound } from '@coaching/sdk';
import { Alert, Anchor, Group, List, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatDate } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Section } from '../ui/Section.tsx';
import { AbandonRound } from './AbandonRound.tsx';
import { CloseRound } from './CloseRound.tsx';
import { lastDay } from './lastDay.ts';
import { ReleaseRound } from './ReleaseRound.tsx';

/** Where a round stands: how many are invited, whether there are some answers, and what is missing before the release. */
export function RoundStatus({ round }: { readonly round: FeedbackRound }) {
  const { engagement, party } = useEngagementView();
  const invited = round.invited.reduce((sum, group) => sum + group.count, 0);
  const { missing } = round.gate;
  const isOver = round.state === 'released' || round.state === 'abandoned';
  const needsDebrief = missing.some((issue) => issue.code === 'debrief_missing');
  return (
    <Section
      component="article"
      title={round.instrument.title}
      help={`${words.feedback.openedOn({ date: formatDate(round.openedAt) })}${
        round.releasedAt ? ` · ${words.feedback.releasedOn({ date: formatDate(round.releasedAt) })}` : ''
      }`}
      actions={
        <Badge tone={round.state === 'released' ? 'accent' : 'gold'}>
          {words.feedback.states[round.state]}
        </Badge>
      }
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        <div>
          <Title order={3} mb="xs">
            {words.feedback.statusTitle}
          </Title>
          {round.state !== 'open' ? (
            <Text>
              {round.state === 'abandoned' ? words.feedback.statusAbandoned : words.feedback.statusEnded}
            </Text>
          ) : invited === 0 ? (
            <Text>{words.feedback.statusNobody}</Text>
          ) : (
            <>
              <Table mb="md">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{words.feedback.statusGroup}</Table.Th>
                    <Table.Th scope="col" ta="end">
                      {words.feedback.statusInvited}
                    </Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {round.invited.map(({ group, count }) => (
                    <Table.Tr key={group}>
                      <Table.Th scope="row" fw={400}>
                        {words.feedback.groups[group]}
                      </Table.Th>
                      <Table.Td ta="end">{count}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
              <Text fw={600}>{words.feedback.bands[round.answers]}</Text>
              <Text size="sm" c="dimmed">
                {words.feedback.bandsHelp}
              </Text>
              {round.answersUntil ? (
                <Text size="sm" mt="xs">
                  {words.feedback.linksUntil({ date: lastDay(round.answersUntil) })}
                </Text>
              ) : null}
            </>
          )}
        </div>
        {isOver ? null : (
          <div>
            <Title order={3} mb="xs">
              {words.feedback.gateTitle}
            </Title>
            {missing.length === 0 ? (
              <Alert>{words.feedback.gateOpen}</Alert>
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
        {party === 'leader' && round.state === 'open' ? (
          <Text>
            {words.feedback.ownPart}{' '}
            <Anchor component={Link} to={`/engagements/${engagement.id}/assessments`} underline="always">
              {words.feedback.toAssessments}
            </Anchor>
          </Text>
        ) : null}
        <Group>
          {round.state === 'released' ? <LinkButton to={round.id}>{words.feedback.report}</LinkButton> : null}
          {!isOver && needsDebrief ? (
            <LinkButton
              to={`/engagements/${engagement.id}/sessions/book?kind=debrief`}
              variant={party === 'leader' ? 'filled' : 'default'}
            >
              {words.feedback.bookDebrief}
            </LinkButton>
          ) : null}
          {party === 'coach' && (round.state === 'closed' || round.state === 'reviewed') ? (
            <LinkButton to={round.id} variant="default">
              {words.feedback.reviewReport}
            </LinkButton>
          ) : null}
        </Group>
        {party === 'coach' && round.state === 'open' && round.invited.length > 0 ? (
          <CloseRound round={round} />
        ) : null}
        {party === 'coach' && round.state === 'open' ? <AbandonRound round={round} /> : null}
        {party === 'coach' && (round.state === 'closed' || round.state === 'reviewed') ? (
          <ReleaseRound round={round} />
        ) : null}
      </Stack>
    </Section>
  );
}
