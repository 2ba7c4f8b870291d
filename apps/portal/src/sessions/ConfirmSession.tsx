import type { Session } from '@coaching/sdk';
import { Button, Stack, Text } from '@mantine/core';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { formatDayTime } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useConfirmSession } from './sessionQueries.ts';

/** What a booking waits for, and where the coach confirms it. */
export function ConfirmSession({ session }: { readonly session: Session }) {
  const { party } = useEngagementView();
  const confirm = useConfirmSession(session.id);
  if (session.state !== 'held' || !session.approveBefore) return null;
  const until = formatDayTime(session.approveBefore);
  return (
    <Stack gap="sm">
      <Text>{words.sessions.waitsUntil({ party, until })}</Text>
      {party === 'coach' ? (
        <>
          <ErrorNotice error={confirm.error} />
          <Button
            loading={confirm.isPending}
            onClick={() => confirm.mutate()}
            style={{ alignSelf: 'flex-start' }}
          >
            {words.sessions.confirm}
          </Button>
        </>
      ) : null}
    </Stack>
  );
}
