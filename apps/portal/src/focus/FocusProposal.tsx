import { Alert, Anchor, Button, Group, List, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { formatDate } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { Badge } from '../ui/Badge.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './focus.module.css';
import { useFocusRanking, useRankFocus } from './focusQueries.ts';
import { OtherWays } from './OtherWays.tsx';
import { RankedBehaviorRow } from './RankedBehaviorRow.tsx';

const modes = ['smallStep', 'strengthsFirst', 'additive', 'geometric'] as const;
const shownFirst = 8;

/** Returns a way of ranking that this portal has a name for. */
const modeOf = (mode: string): (typeof modes)[number] => modes.find((one) => one === mode) ?? 'smallStep';

/** The newest ranking with its reasons, and the way to make another one. */
export function FocusProposal({ engagementId }: { readonly engagementId: string }) {
  const ranking = useFocusRanking(engagementId);
  const rank = useRankFocus();
  const [mode, setMode] = useState<(typeof modes)[number]>('smallStep');
  const [showsAll, setShowsAll] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    rank.mutate({ engagementId, mode });
  };
  return (
    <Section title={words.focus.rankingTitle} help={words.focus.rankingHelp}>
      <Stack gap="xl">
        <Group component="form" onSubmit={submit} align="flex-end">
          <NativeSelect
            label={words.focus.modeLabel}
            value={mode}
            onChange={(event) =>
              setMode(modes.find((one) => one === event.currentTarget.value) ?? 'smallStep')
            }
            data={modes.map((value) => ({ value, label: words.focus.modes[value] }))}
          />
          <Button type="submit" variant={ranking.data ? 'default' : 'filled'} loading={rank.isPending}>
            {ranking.data ? words.focus.rankAgain : words.focus.rank}
          </Button>
        </Group>
        <ErrorNotice error={rank.error} />
        <Loaded query={ranking}>
          {(data) => {
            if (data === null) {
              return (
                <EmptyNote title={words.focus.noRanking}>
                  <Text>{words.focus.noRankingText}</Text>
                </EmptyNote>
              );
            }
            const largest = Math.max(
              ...data.behaviors.flatMap(({ contributions }) =>
                contributions.map(({ contribution }) => Math.abs(contribution)),
              ),
              Number.EPSILON,
            );
            const shown = showsAll ? data.behaviors : data.behaviors.slice(0, shownFirst);
            return (
              <div>
                <Alert mb="md">
                  <Badge tone={data.certainty === 'open' ? 'gold' : 'accent'}>
                    {words.focus.certainties[data.certainty]}
                  </Badge>
                  <Text mt={6}>{data.summary}</Text>
                  <Text size="sm" mt="xs">
                    {words.focus.stabilityHelp}
                  </Text>
                </Alert>
                <Text size="sm" c="dimmed" mb="xs">
                  {words.focus.madeOn({
                    date: formatDate(data.createdAt),
                    mode: words.focus.modes[modeOf(data.mode)],
                  })}
                </Text>
                <ol className={classes.ranking}>
                  {shown.map((ranked) => (
                    <RankedBehaviorRow
                      key={ranked.behavior.key}
                      ranked={ranked}
                      mode={data.mode}
                      largest={largest}
                    />
                  ))}
                </ol>
                {shown.length < data.behaviors.length ? (
                  <Anchor
                    component="button"
                    type="button"
                    onClick={() => setShowsAll(true)}
                    underline="always"
                  >
                    {words.focus.showAll({ count: data.behaviors.length })}
                  </Anchor>
                ) : null}
                <OtherWays agreement={data.agreement} />
                {data.notes.length > 0 ? (
                  <>
                    <Title order={3} mt="lg" mb="xs">
                      {words.focus.notes}
                    </Title>
                    <List spacing="xs" maw={700}>
                      {data.notes.map((note) => (
                        <List.Item key={note}>{note}</List.Item>
                      ))}
                    </List>
                  </>
                ) : null}
              </div>
            );
          }}
        </Loaded>
      </Stack>
    </Section>
  );
}
