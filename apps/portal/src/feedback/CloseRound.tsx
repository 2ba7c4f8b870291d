import type { FeedbackRound } from '@coaching/sdk';
import { Alert, Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useCloseRound } from './feedbackQueries.ts';

/** The coach's step before the report: asks, once a day, whether the answering can end, and ends it. */
export function CloseRound({ round }: { readonly round: FeedbackRound }) {
  const close = useCloseRound();
  return (
    <Stack gap="sm" align="flex-start">
      <Text c="dimmed" maw={680}>
        {words.feedback.closeHelp}
      </Text>
      <Button
        variant="default"
        loading={close.isPending}
        onClick={() =>
          close.mutate(round.id, {
            onSuccess: ({ ended }) => {
              if (ended) notifications.show({ message: words.feedback.closeDone });
            },
          })
        }
      >
        {words.feedback.close}
      </Button>
      {close.data?.ended === false ? <Alert role="status">{words.feedback.closeNotYet}</Alert> : null}
      <ErrorNotice error={close.error} />
    </Stack>
  );
}
