import { Anchor, Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { Link } from 'react-router';
import { browserZone, formatDayTime, zoneLabel } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import { nextWeekSlots } from './nextWeekSlots.ts';
import { useBookSession, useOpenSlots } from './sessionQueries.ts';

type NextWeekProps = { readonly engagementId: string; readonly lastStart: string | undefined };

/** "Next week? Done": one click opens the proposal, the second one books it. */
export function NextWeek({ engagementId, lastStart }: NextWeekProps) {
  const [from] = useState(Date.now);
  const zone = browserZone();
  const slots = useOpenSlots(engagementId, 'coaching', from);
  const book = useBookSession();
  const [isAsking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<string>();
  return (
    <Section raised title={words.sessions.nextWeekTitle}>
      <Loaded query={slots}>
        {(list) => {
          const proposals = nextWeekSlots(list, { now: from, zone, lastStart });
          const [best] = proposals;
          if (!best) {
            return (
              <Group>
                <Text>{words.sessions.nextWeekNone}</Text>
                <LinkButton to="book" variant="default">
                  {words.sessions.otherTime}
                </LinkButton>
              </Group>
            );
          }
          const start = proposals.some((slot) => slot.start === chosen) ? (chosen ?? best.start) : best.start;
          const submit = () =>
            book.mutate(
              { engagementId, start },
              {
                onSuccess: (session) => {
                  setAsking(false);
                  notifications.show({
                    message: words.sessions.booked({ when: formatDayTime(session.start) }),
                  });
                },
              },
            );
          return (
            <>
              <Group justify="space-between">
                <Text size="lg">{words.sessions.nextWeekProposal({ when: formatDayTime(best.start) })}</Text>
                <Button onClick={() => setAsking(true)}>{words.sessions.nextWeekBook}</Button>
              </Group>
              <Modal opened={isAsking} onClose={() => setAsking(false)} title={words.sessions.confirmTitle}>
                <Stack>
                  <Radio.Group
                    label={words.sessions.confirmChoose}
                    description={words.sessions.zone({ zone: zoneLabel(zone, new Date(best.start)) })}
                    value={start}
                    onChange={setChosen}
                  >
                    <Stack gap="xs" mt="sm">
                      {proposals
                        .toSorted((a, b) => a.start.localeCompare(b.start))
                        .map((slot) => (
                          <Radio key={slot.start} value={slot.start} label={formatDayTime(slot.start)} />
                        ))}
                    </Stack>
                  </Radio.Group>
                  <ErrorNotice error={book.error} />
                  <Group justify="space-between">
                    <Anchor component={Link} to="book" underline="always">
                      {words.sessions.moreTimes}
                    </Anchor>
                    <Button data-autofocus loading={book.isPending} onClick={submit}>
                      {words.sessions.confirmBook}
                    </Button>
                  </Group>
                </Stack>
              </Modal>
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
