import type { Engagement } from '@coaching/sdk';
import { Button, Checkbox, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useAccount } from '../account/accountQueries.ts';
import { useEngagements } from '../engagements/engagementQueries.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Waiting } from '../ui/Loaded.tsx';
import { Section } from '../ui/Section.tsx';
import { Certificates } from './Certificates.tsx';
import { kindName } from './kindName.ts';
import { useErase, usePreviewErasure } from './privacyQueries.ts';

/** Where a leader erases a coaching that is over, and finds the certificates of what was erased. */
export function Erasure() {
  const account = useAccount();
  const isLeader = account.data?.roles.includes('leader') === true;
  const engagements = useEngagements({ enabled: isLeader });
  const [chosen, setChosen] = useState<Engagement | null>(null);
  const own = engagements.data?.filter(({ leader }) => leader.id === account.data?.id);
  // What another screen has loaded for a coach or a sponsor is nothing that they may erase.
  if (!isLeader) return null;
  if (own === undefined) return engagements.error ? <ErrorNotice error={engagements.error} /> : null;
  return (
    <Section title={words.privacy.eraseTitle} help={words.privacy.eraseHelp}>
      <Stack>
        {own.length === 0 ? <Text>{words.privacy.eraseNone}</Text> : null}
        {own.map((engagement) => (
          <Group key={engagement.id} justify="space-between">
            <span>
              {words.privacy.eraseItem({
                program: engagement.program.title,
                state: words.engagements.states[engagement.state],
              })}
            </span>
            <Button variant="default" size="sm" onClick={() => setChosen(engagement)}>
              {words.privacy.erasePreview}
            </Button>
          </Group>
        ))}
        <Certificates />
      </Stack>
      <Modal
        opened={chosen !== null}
        onClose={() => setChosen(null)}
        title={words.privacy.eraseTitle}
        size="lg"
      >
        {chosen ? <EraseDialog engagementId={chosen.id} onDone={() => setChosen(null)} /> : null}
      </Modal>
    </Section>
  );
}

type EraseDialogProps = { readonly engagementId: string; readonly onDone: () => void };

function EraseDialog({ engagementId, onDone }: EraseDialogProps) {
  const preview = usePreviewErasure(engagementId);
  const erase = useErase(engagementId);
  const [isSure, setSure] = useState(false);
  if (!preview.data) return preview.error ? <ErrorNotice error={preview.error} /> : <Waiting />;
  const { erased, kept, obstacle } = preview.data;
  return (
    <Stack>
      <Text>{words.privacy.eraseWhat}</Text>
      <Table>
        <Table.Tbody>
          {erased.map(({ kind, count }) => (
            <Table.Tr key={kind}>
              <Table.Th scope="row" fw={400}>
                {kindName(kind)}
              </Table.Th>
              <Table.Td ta="end">{count}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text>
        {words.privacy.eraseKept({ agreements: kept.agreements.length, sessions: kept.sessionsUsed })}
      </Text>
      {obstacle ? (
        <Text fw={600}>{words.privacy.obstacles[obstacle]}</Text>
      ) : (
        <Checkbox
          label={words.privacy.eraseSure}
          checked={isSure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
      )}
      <ErrorNotice error={erase.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {words.privacy.eraseKeep}
        </Button>
        {obstacle ? null : (
          <Button
            color="red"
            disabled={!isSure}
            loading={erase.isPending}
            onClick={() => erase.mutate(undefined, { onSuccess: onDone })}
          >
            {words.privacy.eraseButton}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
