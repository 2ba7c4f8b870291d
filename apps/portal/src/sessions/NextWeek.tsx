import { Anchor, Button, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { Link } from 'react-router';
import { browserZone, formatDayTime, zoneLabel } from '../format/formatInstant.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import { messages } from './messages.ts';
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
    <Section title={messages.nextWeekTitle}>
      <Loaded query={slots}>
        {(list) => {
          const proposals = nextWeekSlots(list, { now: from, zone, lastStart });
          const [best] = proposals;
          if (!best) {
            return (
              <Group>
                <Text>{messages.nextWeekNone}</Text>
                <LinkButton to="book" variant="default">
                  {messages.otherTime}
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
                  notifications.show({ message: messages.booked(formatDayTime(session.start)) });
                },
              },
            );
          return (
            <>
              <Group justify="space-between">
                <Text size="lg">{messages.nextWeekProposal(formatDayTime(best.start))}</Text>
                <Button onClick={() => setAsking(true)}>{messages.nextWeekBook}</Button>
              </Group>
              <Modal opened={isAsking} onClose={() => setAsking(false)} title={messages.confirmTitle}>
                <Stack>
                  <Radio.Group
                    label={messages.confirmChoose}
                    description={messages.zone(zoneLabel(zone, new Date(best.start)))}
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
                      {messages.moreTimes}
                    </Anchor>
                    <Button data-autofocus loading={book.isPending} onClick={submit}>
                      {messages.confirmBook}
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
