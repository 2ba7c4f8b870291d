import type { Availability } from '@coaching/sdk';
import { Button, Group, NativeSelect, NumberInput, SimpleGrid, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { browserZone } from '../format/formatInstant.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Form } from '../ui/Form.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './availability.module.css';
import { useAvailability, useSetAvailability } from './availabilityQueries.ts';
import { DateOverrides } from './DateOverrides.tsx';
import { messages } from './messages.ts';
import { areInOrder } from './timeField.ts';
import { WindowFields } from './WindowFields.tsx';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Where a coach says when leaders can book. */
export function AvailabilityPage() {
  const availability = useAvailability();
  return (
    <>
      <PageHeader title={messages.title} lead={messages.lead} />
      <Loaded query={availability}>{(saved) => <AvailabilityForm saved={saved} />}</Loaded>
    </>
  );
}

function AvailabilityForm({ saved }: { readonly saved: Availability }) {
  const set = useSetAvailability();
  const [draft, setDraft] = useState(saved);
  const [asked, setAsked] = useState(false);
  const isReversed = !areInOrder([...draft.weekly, ...draft.overrides.flatMap(({ windows }) => windows)]);
  const zones = [...new Set([draft.zone, browserZone(), 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isReversed) return;
    set.mutate(draft, { onSuccess: () => notifications.show({ message: messages.saved }) });
  };
  return (
    <Form onSubmit={submit} gap="lg">
      <Section title={messages.weekTitle} help={messages.weekHelp}>
        <NativeSelect
          label={messages.zone}
          description={messages.zoneHelp}
          maw={380}
          mb="md"
          value={draft.zone}
          onChange={(event) => setDraft({ ...draft, zone: event.currentTarget.value })}
          data={zones}
        />
        {weekdays.map((weekday) => {
          const day = messages.weekdays[weekday - 1] ?? '';
          const windows = draft.weekly.filter((window) => window.weekday === weekday);
          return (
            <div key={weekday} className={classes.day}>
              <Text fw={600}>
                {day}
                {windows.length === 0 ? (
                  <Text span c="dimmed" fw={400} size="sm">
                    {' '}
                    · {messages.dayOff}
                  </Text>
                ) : null}
              </Text>
              <WindowFields
                day={day}
                windows={windows}
                onChange={(next) =>
                  setDraft({
                    ...draft,
                    weekly: [
                      ...draft.weekly.filter((window) => window.weekday !== weekday),
                      ...next.map(({ start, end }) => ({ weekday, start, end })),
                    ].sort((a, b) => a.weekday - b.weekday),
                  })
                }
              />
            </div>
          );
        })}
      </Section>
      <DateOverrides
        overrides={draft.overrides}
        onChange={(overrides) => setDraft({ ...draft, overrides: [...overrides] })}
      />
      <Section title={messages.rulesTitle}>
        <SimpleGrid cols={{ base: 1, sm: 3 }} style={{ alignItems: 'end' }}>
          <NumberInput
            label={messages.buffer}
            min={0}
            max={240}
            step={5}
            allowDecimal={false}
            value={draft.bufferMinutes}
            onChange={(value) => setDraft({ ...draft, bufferMinutes: Number(value) || 0 })}
          />
          <NumberInput
            label={messages.notice}
            min={0}
            max={720}
            value={draft.minimumNoticeMinutes / 60}
            onChange={(value) =>
              setDraft({ ...draft, minimumNoticeMinutes: Math.round((Number(value) || 0) * 60) })
            }
          />
          <NumberInput
            label={messages.horizon}
            min={1}
            max={365}
            allowDecimal={false}
            value={draft.horizonDays}
            onChange={(value) => setDraft({ ...draft, horizonDays: Number(value) || 1 })}
          />
        </SimpleGrid>
      </Section>
      {asked && isReversed ? (
        <Text role="alert" c="var(--mantine-color-error)">
          {messages.reversed}
        </Text>
      ) : null}
      <ErrorNotice error={set.error} />
      <Group>
        <Button type="submit" loading={set.isPending}>
          {messages.save}
        </Button>
      </Group>
    </Form>
  );
}
