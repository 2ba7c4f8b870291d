import type { Session } from '@coaching/sdk';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { useNow } from '../format/useNow.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { messages as uiMessages } from '../ui/messages.ts';
import { messages } from './messages.ts';
import { useRecordNoShow } from './sessionQueries.ts';

/** Records that the other one did not come; offered after the start and the grace period alone. */
export function RecordNoShow({ session }: { readonly session: Session }) {
  const { party } = useEngagementView();
  const record = useRecordNoShow(session.id);
  const now = useNow();
  const [isAsking, setAsking] = useState(false);
  if (now < Date.parse(session.noShowFrom)) return null;
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsking(true)}>
        {messages.noShow[party]}
      </Button>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={messages.noShowTitle}>
        <Stack>
          <Text>{messages.noShowText}</Text>
          <ErrorNotice error={record.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {uiMessages.cancel}
            </Button>
            <Button
              loading={record.isPending}
              onClick={() => record.mutate(undefined, { onSuccess: () => setAsking(false) })}
            >
              {messages.noShowConfirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
