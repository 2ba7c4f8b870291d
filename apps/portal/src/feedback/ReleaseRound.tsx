import type { FeedbackRound } from '@coaching/sdk';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { messages as uiMessages } from '../ui/messages.ts';
import { useReleaseRound, useReviewRound } from './feedbackQueries.ts';
import { messages } from './messages.ts';

/** The coach's two steps: say that the report was read, then release it. */
export function ReleaseRound({ round }: { readonly round: FeedbackRound }) {
  const review = useReviewRound();
  const release = useReleaseRound();
  const [isAsking, setAsking] = useState(false);
  return (
    <Stack gap="sm">
      <Group>
        {round.state === 'open' ? (
          <Button
            variant="default"
            loading={review.isPending}
            onClick={() =>
              review.mutate(round.id, {
                onSuccess: () => notifications.show({ message: messages.reviewed }),
              })
            }
          >
            {messages.review}
          </Button>
        ) : null}
        <Button disabled={!round.gate.open} onClick={() => setAsking(true)}>
          {messages.release}
        </Button>
      </Group>
      <ErrorNotice error={review.error} />
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={messages.releaseTitle}>
        <Stack>
          <Text>{messages.releaseText}</Text>
          <ErrorNotice error={release.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {uiMessages.cancel}
            </Button>
            <Button
              loading={release.isPending}
              onClick={() =>
                release.mutate(round.id, {
                  onSuccess: () => {
                    setAsking(false);
                    notifications.show({ message: messages.released });
                  },
                })
              }
            >
              {messages.releaseConfirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Stack>
  );
}
