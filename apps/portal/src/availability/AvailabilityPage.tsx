import type { Availability } from '@coaching/sdk';
import { Button, Group, NativeSelect, NumberInput, SimpleGrid, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { browserZone, formatWeekday } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Form } from '../ui/Form.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Section } from '../ui/Section.tsx';
import classes from './availability.module.css';
import { useAvailability, useSetAvailability } from './availabilityQueries.ts';
import { DateOverrides } from './DateOverrides.tsx';
import { areInOrder } from './timeField.ts';
import { WindowFields } from './WindowFields.tsx';

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Where a coach says when leaders can book. */
export function AvailabilityPage() {
  const availability = useAvailability();
  return (
    <>
      <PageHeader title={words.availability.title} lead={words.availability.lead} />
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
    set.mutate(draft, { onSuccess: () => notifications.show({ message: words.availability.saved }) });
  };
  return (
    <Form onSubmit={submit} gap="xl">
      <Section title={words.availability.weekTitle} help={words.availability.weekHelp}>
        <NativeSelect
          label={words.availability.zone}
          description={words.availability.zoneHelp}
          maw={380}
          mb="md"
          value={draft.zone}
          onChange={(event) => setDraft({ ...draft, zone: event.currentTarget.value })}
          data={zones}
        />
        {weekdays.map((weekday) => {
          const day = formatWeekday(weekday);
          const windows = draft.weekly.filter((window) => window.weekday === weekday);
          return (
            <div key={weekday} className={classes.day}>
              <Text fw={600}>
                {day}
                {windows.length === 0 ? (
                  <Text span c="dimmed" fw={400} size="sm">
                    {' '}
                    · {words.availability.dayOff}
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
      <Section title={words.availability.rulesTitle}>
        <SimpleGrid cols={{ base: 1, sm: 3 }} style={{ alignItems: 'end' }}>
          <NumberInput
            label={words.availability.buffer}
            min={0}
            max={240}
            step={5}
            allowDecimal={false}
            value={draft.bufferMinutes}
            onChange={(value) => setDraft({ ...draft, bufferMinutes: Number(value) || 0 })}
          />
          <NumberInput
            label={words.availability.notice}
            min={0}
            max={720}
            value={draft.minimumNoticeMinutes / 60}
            onChange={(value) =>
              setDraft({ ...draft, minimumNoticeMinutes: Math.round((Number(value) || 0) * 60) })
            }
          />
          <NumberInput
            label={words.availability.horizon}
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
          {words.availability.reversed}
        </Text>
      ) : null}
      <ErrorNotice error={set.error} />
      <Group>
        <Button type="submit" loading={set.isPending}>
          {words.availability.save}
        </Button>
      </Group>
    </Form>
  );
}
