import { Button, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useWaiveConsumption } from './sessionQueries.ts';

/** By which the coach gives a used-up session back, with a reason. */
export function WaiveConsumption({ sessionId }: { readonly sessionId: string }) {
  const waive = useWaiveConsumption(sessionId);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    waive.mutate(reason);
  };
  return (
    <Stack component="form" onSubmit={submit} gap="sm" aria-label={words.sessions.waive}>
      <Textarea
        label={words.sessions.waiveReason}
        description={words.sessions.waiveHelp}
        required
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ErrorNotice error={waive.error} />
      <Button type="submit" variant="default" size="sm" loading={waive.isPending}>
        {words.sessions.waiveSave}
      </Button>
    </Stack>
  );
}
