import type { Lens } from '@coaching/sdk';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useWaiveLens } from './assessmentQueries.ts';
import { lensName } from './lensName.ts';

type WaiveLensProps = { readonly lens: Lens; readonly label?: string };

/** By which the leader leaves out one lens, without giving a reason; offered as long as it can still be left out. */
export function WaiveLens({ lens, label = words.assessments.waive }: WaiveLensProps) {
  const { engagement, party } = useEngagementView();
  const waive = useWaiveLens();
  const [isAsking, setAsking] = useState(false);
  const isEarly = engagement.state === 'contracting' || engagement.state === 'discovery';
  if (party !== 'leader' || !isEarly) return null;
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={words.assessments.waiveTitle({ lens: lensName(lens) })}
      >
        <Stack>
          <Text>{words.assessments.waiveText}</Text>
          <ErrorNotice error={waive.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {words.ui.cancel}
            </Button>
            <Button
              loading={waive.isPending}
              onClick={() =>
                waive.mutate({ engagementId: engagement.id, lens }, { onSuccess: () => setAsking(false) })
              }
            >
              {words.assessments.waiveConfirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
