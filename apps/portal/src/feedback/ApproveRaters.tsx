import type { FeedbackRound, ListedRater } from '@coaching/sdk';
import { Button, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Form } from '../ui/Form.tsx';
import { useApproveRaters, useRequestRaterChange } from './feedbackQueries.ts';

type ApproveRatersProps = { readonly round: FeedbackRound; readonly raters: readonly ListedRater[] };

/** The coach's answer to a list: approve all who are proposed, or ask the leader for a change. */
export function ApproveRaters({ round, raters }: ApproveRatersProps) {
  const approve = useApproveRaters(round.id);
  const request = useRequestRaterChange(round.id);
  const [text, setText] = useState('');
  const proposed = raters.filter(({ state }) => state === 'proposed').map(({ id }) => id);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    request.mutate(text.trim(), {
      onSuccess: () => {
        setText('');
        notifications.show({ message: words.feedback.requestedChange });
      },
    });
  };
  return (
    <Stack>
      <Button
        style={{ alignSelf: 'flex-start' }}
        loading={approve.isPending}
        disabled={proposed.length === 0}
        onClick={() =>
          approve.mutate(proposed, {
            onSuccess: () => notifications.show({ message: words.feedback.approved }),
          })
        }
      >
        {words.feedback.approve({ count: Math.max(1, proposed.length) })}
      </Button>
      <ErrorNotice error={approve.error} />
      <Form onSubmit={ask}>
        <Textarea
          label={words.feedback.requestChangeLabel}
          description={words.feedback.requestChangeHelp}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={2}
          maxLength={10_000}
        />
        <ErrorNotice error={request.error} />
        <Button
          type="submit"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          loading={request.isPending}
          disabled={text.trim() === ''}
        >
          {words.feedback.requestChange}
        </Button>
      </Form>
    </Stack>
  );
}
