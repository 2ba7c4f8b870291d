import type { Session } from '@coaching/sdk';
import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useEngagementView } from '../engagements/EngagementContext.ts';
import { useAgreement } from '../engagements/engagementQueries.ts';
import { formatDayTime } from '../format/formatInstant.ts';
import { useNow } from '../format/useNow.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { messages } from './messages.ts';
import { useCancelSession } from './sessionQueries.ts';

/** Cancels a session; says before whether that is free. */
export function CancelSession({ session }: { readonly session: Session }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="outline" color="red" size="sm" onClick={() => setAsking(true)}>
        {messages.cancel}
      </Button>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={messages.cancelTitle}>
        <CancelQuestion session={session} onClose={() => setAsking(false)} />
      </Modal>
    </>
  );
}

function CancelQuestion({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const { party } = useEngagementView();
  const cancel = useCancelSession(session.id);
  const now = useNow();
  const until = formatDayTime(session.freeCancelUntil);
  // Exactly at the limit still counts as in time.
  const isLate = now > Date.parse(session.freeCancelUntil);
  return (
    <Stack>
      {party === 'coach' ? (
        <Alert>{messages.cancelByCoach}</Alert>
      ) : isLate ? (
        <Alert color="yellow">
          {messages.cancelLate(until)} <LateCost />
        </Alert>
      ) : (
        <Alert>{messages.cancelFree(until)}</Alert>
      )}
      <ErrorNotice error={cancel.error} />
      <Group justify="flex-end">
        <Button variant="default" data-autofocus onClick={onClose}>
          {messages.cancelKeep}
        </Button>
        <Button
          color="red"
          loading={cancel.isPending}
          onClick={() =>
            cancel.mutate(undefined, {
              onSuccess: () => {
                notifications.show({ message: messages.cancelled });
                onClose();
              },
            })
          }
        >
          {messages.cancelConfirm}
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
    messages.cancelKeeps
  );
}

function AgreedCost({ engagementId, version }: { readonly engagementId: string; readonly version: number }) {
  const agreement = useAgreement(engagementId, version);
  if (!agreement.data) return null;
  return agreement.data.parameters.lateCancelConsumes ? messages.cancelConsumes : messages.cancelKeeps;
}
