import type { Session } from '@coaching/sdk';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatDayTime } from '../format/formatInstant.ts';
import { useNow } from '../format/useNow.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import classes from './SlotPicker.module.css';
import { SlotPicker } from './SlotPicker.tsx';
import { useOpenSlots, useReschedule } from './sessionQueries.ts';

/** Moves a session to another open slot, as long as the agreement lets the leader. */
export function RescheduleSession({ session }: { readonly session: Session }) {
  const { party } = useEngagementView();
  const now = useNow();
  const [isAsking, setAsking] = useState(false);
  if (session.freeRescheduleUntil === undefined) return null;
  const until = formatDayTime(session.freeRescheduleUntil);
  const isLate = party === 'leader' && now > Date.parse(session.freeRescheduleUntil);
  return (
    <>
      <Text size="sm" c="dimmed">
        {isLate
          ? words.sessions.rescheduleLate({ when: until })
          : words.sessions.rescheduleUntil({ when: until })}
      </Text>
      {isLate ? null : (
        <Button variant="default" size="sm" onClick={() => setAsking(true)}>
          {words.sessions.reschedule}
        </Button>
      )}
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={words.sessions.rescheduleTitle}
        size="xl"
      >
        <RescheduleForm session={session} onClose={() => setAsking(false)} />
      </Modal>
    </>
  );
}

function RescheduleForm({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const [from] = useState(Date.now);
  const [start, setStart] = useState<string>();
  const slots = useOpenSlots(session.engagementId, session.kind, from);
  const reschedule = useReschedule(session.id);
  const submit = () => {
    if (start === undefined) return;
    reschedule.mutate(start, {
      onSuccess: () => {
        notifications.show({ message: words.sessions.rescheduled });
        onClose();
      },
      onError: () => {
        setStart(undefined);
        void slots.refetch();
      },
    });
  };
  return (
    <Stack>
      <ErrorNotice error={reschedule.error} />
      <Loaded query={slots}>{(list) => <SlotPicker slots={list} value={start} onChange={setStart} />}</Loaded>
      <Group justify="flex-end" className={classes.decide ?? ''}>
        <Button variant="default" onClick={onClose}>
          {words.ui.cancel}
        </Button>
        <Button disabled={start === undefined} loading={reschedule.isPending} onClick={submit}>
          {start === undefined
            ? words.sessions.chooseSlot
            : words.sessions.rescheduleSave({ when: formatDayTime(start) })}
        </Button>
      </Group>
    </Stack>
  );
}
