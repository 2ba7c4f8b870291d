import { Button, Group, TextInput } from '@mantine/core';
import { words } from '../language/words.ts';
import { Icon } from '../ui/Icon.tsx';
import classes from './availability.module.css';
import { endFromField, endToField } from './timeField.ts';

/** From when to when, in the coach's own clock. */
export type TimeWindow = { readonly start: string; readonly end: string };

type WindowFieldsProps = {
  /** The day the windows belong to, for labels that a screen reader tells apart. */
  readonly day: string;
  readonly windows: readonly TimeWindow[];
  readonly onChange: (windows: readonly TimeWindow[]) => void;
};

/** The windows of one day as pairs of time fields. */
export function WindowFields({ day, windows, onChange }: WindowFieldsProps) {
  const change = (index: number, part: Partial<TimeWindow>) =>
    onChange(windows.map((window, at) => (at === index ? { ...window, ...part } : window)));
  return (
    <Group gap="md" align="flex-end">
      {windows.map((window, index) => (
        <div key={index} className={classes.window}>
          <TextInput
            type="time"
            label={words.availability.from}
            aria-label={`${day}: ${words.availability.from}`}
            value={window.start}
            onChange={(event) => change(index, { start: event.currentTarget.value })}
          />
          <TextInput
            type="time"
            label={words.availability.to}
            aria-label={`${day}: ${words.availability.to}`}
            value={endToField(window.end)}
            onChange={(event) => change(index, { end: endFromField(event.currentTarget.value) })}
          />
          <Button
            variant="subtle"
            color="gray"
            px="sm"
            aria-label={words.availability.removeWindow({ day, number: index + 1 })}
            onClick={() => onChange(windows.filter((_, at) => at !== index))}
          >
            <Icon name="close" />
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        aria-label={words.availability.addWindow({ day })}
        onClick={() => onChange([...windows, { start: '09:00', end: '12:00' }])}
      >
        {words.availability.add}
      </Button>
    </Group>
  );
}
