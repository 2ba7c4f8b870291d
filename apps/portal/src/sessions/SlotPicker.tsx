import type { Slot } from '@coaching/sdk';
import { Button, Text } from '@mantine/core';
import { useId, useState } from 'react';
import {
  browserZone,
  formatPlainDate,
  formatShortDay,
  formatTime,
  zoneLabel,
} from '../format/formatInstant.ts';
import { words } from '../language/words.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import classes from './SlotPicker.module.css';
import { slotWeeks } from './slotWeeks.ts';

type SlotPickerProps = {
  readonly slots: readonly Slot[];
  readonly value: string | undefined;
  readonly onChange: (start: string) => void;
};

/** Open slots, a week at a time, grouped by day in the browser's time zone; one radio group for the keyboard. */
export function SlotPicker({ slots, value, onChange }: SlotPickerProps) {
  const zone = browserZone();
  const weeks = slotWeeks(slots, zone);
  const [chosenWeek, setWeek] = useState(0);
  const name = useId();
  // The list can grow shorter when times are taken meanwhile.
  const index = Math.min(chosenWeek, weeks.length - 1);
  const week = weeks[index];
  if (!week) {
    return (
      <EmptyNote title={words.sessions.noSlots}>
        <Text>{words.sessions.noSlotsText}</Text>
      </EmptyNote>
    );
  }
  return (
    <fieldset className={classes.picker}>
      <legend className={classes.legend}>{words.sessions.time}</legend>
      <Text size="sm" c="dimmed">
        {words.sessions.zone({
          zone: zoneLabel(zone, new Date(week.days[0]?.slots[0]?.start ?? week.monday)),
        })}
      </Text>
      <div className={classes.weeks}>
        <Button variant="default" size="sm" disabled={index === 0} onClick={() => setWeek(index - 1)}>
          {words.sessions.previousWeek}
        </Button>
        <Text fw={600} role="status" className={classes.week ?? ''}>
          {words.sessions.weekOf({ day: formatPlainDate(week.monday) })}
        </Text>
        <Button
          variant="default"
          size="sm"
          disabled={index === weeks.length - 1}
          onClick={() => setWeek(index + 1)}
        >
          {words.sessions.nextWeek}
        </Button>
      </div>
      <div className={classes.days}>
        {week.days.map(({ date, slots: ofDay }) => (
          <fieldset key={date} className={classes.picker}>
            <legend className={classes.day}>{formatShortDay(ofDay[0]?.start ?? date)}</legend>
            <div className={classes.slots}>
              {ofDay.map((slot) => (
                <label key={slot.start} className={classes.slot}>
                  <input
                    type="radio"
                    name={name}
                    className={classes.radio}
                    checked={value === slot.start}
                    onChange={() => onChange(slot.start)}
                  />
                  {formatTime(slot.start)}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </fieldset>
  );
}
