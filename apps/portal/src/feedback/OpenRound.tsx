import type { Engagement } from '@coaching/sdk';
import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useInstruments, usePrograms } from '../content/contentQueries.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Section } from '../ui/Section.tsx';
import { useOpenRound } from './feedbackQueries.ts';

/** Opens a round; the instrument that the program names for the view of others comes first. */
export function OpenRound({ engagement }: { readonly engagement: Engagement }) {
  const instruments = useInstruments();
  const programs = usePrograms();
  const open = useOpenRound(engagement.id);
  const [chosen, setChosen] = useState<string>();
  const proposed = programs.data
    ?.find((program) => program.key === engagement.program.key)
    ?.battery.find((entry) => entry.lens === 'perception')?.instrument;
  const key = chosen ?? proposed ?? instruments.data?.[0]?.key ?? '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate(key, { onSuccess: () => notifications.show({ message: words.feedback.opened }) });
  };
  return (
    <Section title={words.feedback.openTitle} help={words.feedback.openHelp}>
      <Stack>
        <Group component="form" onSubmit={submit} align="flex-end">
          <NativeSelect
            label={words.feedback.openLabel}
            value={key}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={(instruments.data ?? []).map((one) => ({ value: one.key, label: one.title }))}
          />
          <Button type="submit" loading={open.isPending} disabled={key === ''}>
            {words.feedback.open}
          </Button>
        </Group>
        <ErrorNotice error={open.error} />
      </Stack>
    </Section>
  );
}
