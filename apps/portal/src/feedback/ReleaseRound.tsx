import type { FeedbackRound } from '@coaching/sdk';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useReleaseRound, useReviewRound } from './feedbackQueries.ts';

/** The coach's two steps: say that the report was read, then release it. */
export function ReleaseRound({ round }: { readonly round: FeedbackRound }) {
  const review = useReviewRound();
  const release = useReleaseRound();
  const [isAsking, setAsking] = useState(false);
  return (
    <Stack gap="sm">
      <Group>
        {round.state === 'closed' ? (
          <Button
            variant="default"
            loading={review.isPending}
            onClick={() =>
              review.mutate(round.id, {
                onSuccess: () => notifications.show({ message: words.feedback.reviewed }),
              })
            }
          >
            {words.feedback.review}
          </Button>
        ) : null}
        <Button disabled={!round.gate.open} onClick={() => setAsking(true)}>
          {words.feedback.release}
        </Button>
      </Group>
      <ErrorNotice error={review.error} />
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={words.feedback.releaseTitle}>
        <Stack>
          <Text>{words.feedback.releaseText}</Text>
          <ErrorNotice error={release.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {words.ui.cancel}
            </Button>
            <Button
              loading={release.isPending}
              onClick={() =>
                release.mutate(round.id, {
                  onSuccess: () => {
                    setAsking(false);
                    notifications.show({ message: words.feedback.released });
                  },
                })
              }
            >
              {words.feedback.releaseConfirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Stack>
  );
}
