import type { Engagement, EngagementState } from '@coaching/sdk';
import { List, Stack, Text } from '@mantine/core';
import { WaiveLens } from '../assessments/WaiveLens.tsx';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { words } from '../language/words.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import { useFeedbackRounds } from './feedbackQueries.ts';
import { OpenRound } from './OpenRound.tsx';
import { ProposeRaters } from './ProposeRaters.tsx';
import { RaterList } from './RaterList.tsx';
import { RoundStatus } from './RoundStatus.tsx';

const openable: readonly EngagementState[] = ['discovery', 'focusing', 'active', 'closing'];

/** Returns whether the discovery still waits for the view of others. */
const asksOthers = ({ state, next }: Engagement): boolean =>
  state === 'discovery' &&
  (next?.missing.some(({ code, path }) => code === 'feedback_unreleased' || path[1] === 'perception') ??
    false);

/** The 360 rounds of an engagement: open one, propose and approve raters, see where it stands. */
export function RoundsPage() {
  const { engagement, party } = useEngagementView();
  const rounds = useFeedbackRounds(engagement.id);
  const isLeader = party === 'leader';
  return (
    <>
      <PageHeader
        title={words.feedback.title}
        lead={isLeader ? words.feedback.lead : words.feedback.leadCoach}
      />
      <Loaded query={rounds}>
        {(list) => {
          const isRunning = list.some(({ state }) => state !== 'released' && state !== 'abandoned');
          return (
            <Stack gap="xl">
              {list.length === 0 ? (
                <EmptyNote title={words.feedback.none}>
                  <Text>{words.feedback.noneText}</Text>
                </EmptyNote>
              ) : null}
              {list.map((round) => (
                <Stack key={round.id} gap="xl">
                  <RoundStatus round={round} />
                  {round.state === 'open' ? <RaterList round={round} /> : null}
                  {isLeader && round.state === 'open' ? <ProposeRaters round={round} /> : null}
                </Stack>
              ))}
              {isRunning || !openable.includes(engagement.state) ? null : (
                <OpenRound engagement={engagement} />
              )}
              {isLeader && asksOthers(engagement) ? (
                <Section title={words.feedback.leaveOutTitle} help={words.feedback.leaveOutHelp}>
                  <WaiveLens lens="perception" label={words.feedback.leaveOut} />
                </Section>
              ) : null}
              <Section title={words.feedback.howTitle}>
                <List spacing="xs" maw={700}>
                  {Object.values(words.feedback.how).map((line) => (
                    <List.Item key={line}>{line}</List.Item>
                  ))}
                </List>
              </Section>
            </Stack>
          );
        }}
      </Loaded>
    </>
  );
}
