import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useInstruments } from '../content/contentQueries.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Section } from '../ui/Section.tsx';
import { useAssignAssessment } from './assessmentQueries.ts';

/** Adds any published instrument to the assessments of an engagement. */
export function AddAssessment({ engagementId }: { readonly engagementId: string }) {
  const instruments = useInstruments();
  const assign = useAssignAssessment(engagementId);
  const [chosen, setChosen] = useState('');
  const list = instruments.data ?? [];
  if (list.length === 0) return null;
  const key = chosen === '' ? (list[0]?.key ?? '') : chosen;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    assign.mutate(key, { onSuccess: () => notifications.show({ message: words.assessments.added }) });
  };
  return (
    <Section title={words.assessments.addTitle} help={words.assessments.addHelp}>
      <Stack>
        <Group component="form" onSubmit={submit} align="flex-end">
          <NativeSelect
            label={words.assessments.addLabel}
            value={key}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={list.map((one) => ({ value: one.key, label: one.title }))}
          />
          <Button type="submit" variant="default" loading={assign.isPending}>
            {words.assessments.add}
          </Button>
        </Group>
        <ErrorNotice error={assign.error} />
      </Stack>
    </Section>
  );
}
