import type { Session } from '@coaching/sdk';
import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { useAgreement } from '../engagements/engagementQueries.ts';
import { formatDayTime } from '../format/formatInstant.ts';
import { useNow } from '../format/useNow.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { useCancelSession } from './sessionQueries.ts';

/** Cancels a session; says before whether that is free. */
export function CancelSession({ session }: { readonly session: Session }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="outline" color="red" size="sm" onClick={() => setAsking(true)}>
        {words.sessions.cancel}
      </Button>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={words.sessions.cancelTitle}>
        <CancelQuestion session={session} onClose={() => setAsking(false)} />
      </Modal>
    </>
  );
}

function CancelQuestion({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const { party } = useEngagementView();
  const cancel = useCancelSession(session.id);
  const now = useNow();
  if (session.freeCancelUntil === undefined) return null;
  const until = formatDayTime(session.freeCancelUntil);
  // Exactly at the limit still counts as in time.
  const isLate = now > Date.parse(session.freeCancelUntil);
  return (
    <Stack>
      {party === 'coach' ? (
        <Alert>{words.sessions.cancelByCoach}</Alert>
      ) : isLate ? (
        <Alert color="yellow">
          {words.sessions.cancelLate({ until })} <LateCost />
        </Alert>
      ) : (
        <Alert>{words.sessions.cancelFree({ until })}</Alert>
      )}
      <ErrorNotice error={cancel.error} />
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={onClose}>
          {words.sessions.cancelKeep}
        </Button>
        <Button
          color="red"
          loading={cancel.isPending}
          onClick={() =>
            cancel.mutate(undefined, {
              onSuccess: () => {
                notifications.show({ message: words.sessions.cancelled });
                onClose();
              },
            })
          }
        >
          {words.sessions.cancelConfirm}
        </Button>
      </Group>
    </Stack>
  );
}

/** What the agreement says of a late cancel; before there is one, nothing is counted. */
function LateCost() {
  const { engagement } = useEngagementView();
  return engagement.agreement ? (
    <AgreedCost engagementId={engagement.id} version={engagement.agreement.version} />
  ) : (
    words.sessions.cancelKeeps
  );
}

function AgreedCost({ engagementId, version }: { readonly engagementId: string; readonly version: number }) {
  const agreement = useAgreement(engagementId, version);
  if (!agreement.data) return null;
  return agreement.data.parameters.lateCancelConsumes
    ? words.sessions.cancelConsumes
    : words.sessions.cancelKeeps;
}
