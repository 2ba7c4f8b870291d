import type { Availability } from '@coaching/sdk';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatPlainDate } from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { Section } from '../ui/Section.tsx';
import classes from './availability.module.css';
import { WindowFields } from './WindowFields.tsx';

type Overrides = Availability['overrides'];
type DateOverridesProps = {
  readonly overrides: Overrides;
  readonly onChange: (overrides: Overrides) => void;
};

/** Single dates on which the week does not hold: without windows, a day off. */
export function DateOverrides({ overrides, onChange }: DateOverridesProps) {
  const [date, setDate] = useState('');
  const add = () => {
    if (date === '' || overrides.some((one) => one.date === date)) return;
    onChange([...overrides, { date, windows: [] }].sort((a, b) => a.date.localeCompare(b.date)));
    setDate('');
  };
  return (
    <Section title={words.availability.datesTitle} help={words.availability.datesHelp}>
      {overrides.map((one) => {
        const day = formatPlainDate(one.date);
        return (
          <div key={one.date} className={classes.day}>
            <Text fw={600}>
              {day}
              {one.windows.length === 0 ? (
                <Text span c="dimmed" fw={400} size="sm">
                  {' '}
                  · {words.availability.dayOffOn}
                </Text>
              ) : null}
            </Text>
            <Group justify="space-between" align="flex-end">
              <WindowFields
                day={day}
                windows={one.windows}
                onChange={(windows) =>
                  onChange(
                    overrides.map((other) =>
                      other.date === one.date ? { ...other, windows: [...windows] } : other,
                    ),
                  )
                }
              />
              <Button
                variant="subtle"
                color="gray"
                onClick={() => onChange(overrides.filter((other) => other.date !== one.date))}
              >
                {words.availability.removeDate({ date: day })}
              </Button>
            </Group>
          </div>
        );
      })}
      <Group align="flex-end" mt="md">
        <TextInput
          type="date"
          label={words.availability.date}
          value={date}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
        <Button variant="default" onClick={add} disabled={date === ''}>
          {words.availability.addDate}
        </Button>
      </Group>
    </Section>
  );
}
