import type { FeedbackRound, ListedRater } from '@coaching/sdk';
import { Alert, Group, Stack, Text } from '@mantine/core';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import { ApproveRaters } from './ApproveRaters.tsx';
import { useRaters } from './feedbackQueries.ts';
import { RemindRaters } from './RemindRaters.tsx';
import { WithdrawRater } from './WithdrawRater.tsx';

/** Who is proposed and invited: the coach approves, the leader takes back and reminds. Who has answered is not shown. */
export function RaterList({ round }: { readonly round: FeedbackRound }) {
  const { party } = useEngagementView();
  const raters = useRaters(round.id);
  const isLeader = party === 'leader';
  const { changeRequest } = round;
  return (
    <Section
      title={words.feedback.listTitle}
      help={isLeader ? words.feedback.listHelp : words.feedback.listHelpCoach}
    >
      <Stack>
        {changeRequest ? (
          <Alert
            color="yellow"
            title={isLeader ? words.feedback.changeAsked : words.feedback.changeAskedCoach}
          >
            {changeRequest}
          </Alert>
        ) : null}
        {isLeader && round.proposed > 0 && !changeRequest ? (
          <Alert role="status">{words.feedback.waiting}</Alert>
        ) : null}
        <Loaded query={raters}>
          {(list) => (
            <>
              {list.length === 0 ? (
                <EmptyNote title={words.feedback.listEmpty}>
                  <Text>{isLeader ? words.feedback.listEmptyText : words.feedback.listEmptyCoach}</Text>
                </EmptyNote>
              ) : (
                <Stack
                  component="ul"
                  gap="sm"
                  m={0}
                  p={0}
                  style={{ listStyle: 'none' }}
                  aria-label={words.feedback.listTitle}
                >
                  {list.map((rater) => (
                    <RaterRow key={rater.id} round={round} rater={rater} isLeader={isLeader} />
                  ))}
                </Stack>
              )}
              {list.some(({ hints }) => hints.length > 0) ? (
                <Text size="sm" c="dimmed" maw={680}>
                  {words.feedback.hintsHelp}
                </Text>
              ) : null}
              {party === 'coach' && round.proposed > 0 ? <ApproveRaters round={round} raters={list} /> : null}
              {isLeader && round.invited.length > 0 ? <RemindRaters round={round} /> : null}
            </>
          )}
        </Loaded>
      </Stack>
    </Section>
  );
}

type RaterRowProps = {
  readonly round: FeedbackRound;
  readonly rater: ListedRater;
  readonly isLeader: boolean;
};

function RaterRow({ round, rater, isLeader }: RaterRowProps) {
  const { group, name, email, state, hints } = rater;
  return (
    <Group
      component="li"
      justify="space-between"
      align="flex-start"
      gap="var(--mantine-spacing-xs) var(--mantine-spacing-md)"
    >
      <div>
        <Text fw={600}>{name}</Text>
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {email}
        </Text>
        <Text size="sm" c="dimmed">
          {words.feedback.oneOfGroup[group]}
        </Text>
        {hints.map((hint) => (
          <Text key={hint} size="sm">
            <Badge tone="alert">{words.feedback.hints[hint]}</Badge>
          </Text>
        ))}
      </div>
      <Group gap="xs">
        <Badge tone={state === 'invited' ? 'accent' : 'gold'}>{words.feedback.raterStates[state]}</Badge>
        {isLeader ? <WithdrawRater round={round} rater={rater} /> : null}
      </Group>
    </Group>
  );
}
