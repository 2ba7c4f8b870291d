import type { Lens } from '@coaching/sdk';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { messages as uiMessages } from '../ui/messages.ts';
import { useWaiveLens } from './assessmentQueries.ts';
import { lensNames } from './lensNames.ts';
import { messages } from './messages.ts';

type WaiveLensProps = { readonly lens: Lens; readonly label?: string };

/** By which the leader leaves out one lens, without giving a reason; offered as long as it can still be left out. */
export function WaiveLens({ lens, label = messages.waive }: WaiveLensProps) {
  const { engagement, party } = useEngagementView();
  const waive = useWaiveLens();
  const [isAsking, setAsking] = useState(false);
  const isEarly = engagement.state === 'contracting' || engagement.state === 'discovery';
  if (party !== 'leader' || !isEarly) return null;
  return (
    <>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={messages.waiveTitle(lensNames[lens] ?? lens)}
      >
        <Stack>
          <Text>{messages.waiveText}</Text>
          <ErrorNotice error={waive.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {uiMessages.cancel}
            </Button>
            <Button
              loading={waive.isPending}
              onClick={() =>
                waive.mutate({ engagementId: engagement.id, lens }, { onSuccess: () => setAsking(false) })
              }
            >
              {messages.waiveConfirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
