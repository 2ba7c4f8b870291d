import type { Session } from '@coaching/sdk';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { useNow } from '../format/useNow.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';

import { useRecordNoShow } from './sessionQueries.ts';

/** Records that the other one did not come; offered after the start and the grace period alone. */
export function RecordNoShow({ session }: { readonly session: Session }) {
  const { party } = useEngagementView();
  const record = useRecordNoShow(session.id);
  const now = useNow();
  const [isAsking, setAsking] = useState(false);
  if (session.noShowFrom === undefined || now < Date.parse(session.noShowFrom)) return null;
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsking(true)}>
        {words.sessions.noShow[party]}
      </Button>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={words.sessions.noShowTitle}>
        <Stack>
          <Text>{words.sessions.noShowText}</Text>
          <ErrorNotice error={record.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {words.ui.cancel}
            </Button>
            <Button
              loading={record.isPending}
              onClick={() => record.mutate(undefined, { onSuccess: () => setAsking(false) })}
            >
              {words.sessions.noShowConfirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
