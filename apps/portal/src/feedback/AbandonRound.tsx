import type { FeedbackRound } from '@coaching/sdk';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useAbandonRound } from './feedbackQueries.ts';

/** The coach's way out of a round that comes to no report: whatever was answered is erased unread. */
export function AbandonRound({ round }: { readonly round: FeedbackRound }) {
  const abandon = useAbandonRound();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {words.feedback.abandon}
      </Button>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={words.feedback.abandonTitle}>
        <Stack>
          <Text>{words.feedback.abandonHelp}</Text>
          <ErrorNotice error={abandon.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {words.feedback.abandonKeep}
            </Button>
            <Button
              color="red"
              loading={abandon.isPending}
              onClick={() =>
                abandon.mutate(round.id, {
                  onSuccess: () => notifications.show({ message: words.feedback.abandonDone }),
                })
              }
            >
              {words.feedback.abandonConfirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
