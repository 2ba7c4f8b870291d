import type { FeedbackRound } from '@coaching/sdk';
import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useRemindRaters } from './feedbackQueries.ts';

/** Sends everyone who is invited a new link, whether they have answered or not. */
export function RemindRaters({ round }: { readonly round: FeedbackRound }) {
  const remind = useRemindRaters();
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant="default"
        loading={remind.isPending}
        onClick={() =>
          remind.mutate(round.id, {
            onSuccess: () => notifications.show({ message: words.feedback.reminded }),
          })
        }
      >
        {words.feedback.remind}
      </Button>
      <Text size="sm" c="dimmed" maw={680}>
        {words.feedback.remindHelp}
      </Text>
      <ErrorNotice error={remind.error} />
    </Stack>
  );
}
