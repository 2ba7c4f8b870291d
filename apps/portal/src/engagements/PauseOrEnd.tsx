import type { Engagement, EngagementState, EngagementsAdvanceInput } from '@coaching/sdk';
import { Button, Group, Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Section } from '../ui/Section.tsx';
import { useAdvance } from './engagementQueries.ts';

const beforeContracting: readonly EngagementState[] = ['inquiry', 'screening', 'matching'];
const reasons = [
  'goals-changed',
  'no-time',
  'other-coach',
  'other-help',
  'left-role',
  'budget',
  'other',
] as const satisfies readonly EngagementsAdvanceInput['reason'][];
const over: readonly EngagementState[] = ['archived', 'declined'];

/** The ways off the straight path: pause, begin the closing, end; and the archive for what is over. */
export function PauseOrEnd({ engagement }: { readonly engagement: Engagement }) {
  const { id: engagementId, state } = engagement;
  const advance = useAdvance();
  const [isEnding, setEnding] = useState(false);
  const [reason, setReason] = useState<(typeof reasons)[number]>('goals-changed');
  if (state === 'completed' || state === 'terminated')
    return (
      <Section title={words.engagements.archiveTitle} help={words.engagements.archiveHelp}>
        <ErrorNotice error={advance.error} />
        <Button
          variant="default"
          size="sm"
          loading={advance.isPending}
          onClick={() => advance.mutate({ engagementId, to: 'archived' })}
        >
          {words.engagements.archive}
        </Button>
      </Section>
    );
  if (over.includes(state)) return null;

  const exit = beforeContracting.includes(state) ? 'declined' : 'terminated';
  const isBefore = exit === 'declined';
  const endLabel = isBefore ? words.engagements.decline : words.engagements.end;
  return (
    <Section
      title={isBefore ? words.engagements.beforeTitle : words.engagements.moreTitle}
      help={isBefore ? words.engagements.beforeHelp : words.engagements.moreHelp}
    >
      <Group gap="sm">
        {state === 'active' ? (
          <>
            <Button
              variant="default"
              size="sm"
              onClick={() => advance.mutate({ engagementId, to: 'paused' })}
            >
              {words.engagements.pause}
            </Button>
            <Button
              variant="default"
              size="sm"
              onClick={() => advance.mutate({ engagementId, to: 'closing' })}
            >
              {words.engagements.close}
            </Button>
          </>
        ) : null}
        <Button variant="outline" color="red" size="sm" onClick={() => setEnding(true)}>
          {endLabel}
        </Button>
      </Group>
      {isEnding ? null : <ErrorNotice error={advance.error} />}
      <Modal opened={isEnding} onClose={() => setEnding(false)} title={words.engagements.endTitle}>
        <Stack>
          <Text>{words.engagements.endText}</Text>
          <NativeSelect
            label={words.engagements.endReason}
            value={reason}
            onChange={(event) =>
              setReason(reasons.find((one) => one === event.currentTarget.value) ?? reason)
            }
            data={reasons.map((value) => ({ value, label: words.engagements.endReasons[value] }))}
          />
          <ErrorNotice error={advance.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setEnding(false)}>
              {words.engagements.keep}
            </Button>
            <Button
              color="red"
              loading={advance.isPending}
              onClick={() =>
                advance.mutate({ engagementId, to: exit, reason }, { onSuccess: () => setEnding(false) })
              }
            >
              {words.engagements.endConfirm}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Section>
  );
}
