import type { FeedbackRound, ListedRater } from '@coaching/sdk';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useWithdrawRater } from './feedbackQueries.ts';

type WithdrawRaterProps = { readonly round: FeedbackRound; readonly rater: ListedRater };

/** Takes a person off the list: a proposal at once, an invitation after a question. */
export function WithdrawRater({ round, rater }: WithdrawRaterProps) {
  const withdraw = useWithdrawRater(round.id);
  const [isAsking, setAsking] = useState(false);
  const { id, name, state } = rater;
  const takeOff = () =>
    withdraw.mutate(id, { onSuccess: () => notifications.show({ message: words.feedback.takenOff }) });
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={words.feedback.takeOff({ name })}
        loading={withdraw.isPending}
        onClick={() => (state === 'proposed' ? takeOff() : setAsking(true))}
      >
        {words.feedback.takeOffShort}
      </Button>
      {isAsking ? null : <ErrorNotice error={withdraw.error} />}
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={words.feedback.takeOffTitle({ name })}>
        <Stack>
          <Text>{words.feedback.takeOffText}</Text>
          <ErrorNotice error={withdraw.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsking(false)}>
              {words.ui.cancel}
            </Button>
            <Button loading={withdraw.isPending} onClick={takeOff}>
              {words.feedback.takeOffConfirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
