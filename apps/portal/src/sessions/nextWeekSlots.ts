import type { Slot } from '@coaching/sdk';
import { localDate, mondayOf } from './slotWeeks.ts';

type NextWeekOptions = {
  readonly now: number;
  readonly zone: string;
  /** When the last session began; the proposal keeps to its weekday and time of day where it can. */
  readonly lastStart?: string | undefined;
  /** @default 5 */
  readonly count?: number;
};

const day = 86_400_000;

/** Minutes since Monday 00:00, local. */
function placeInWeek(instant: string, zone: string): number {
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' }).format(
    new Date(instant),
  );
  const date = localDate(instant, zone);
  const days = (Date.parse(date) - Date.parse(mondayOf(date))) / day;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (days * 24 + hours) * 60 + minutes;
}

/**
 * Returns a few open slots of the coming week, the best proposal first: the same weekday and time as last time, else what
 * is nearest to it; without a last time the earliest.
 */
export function nextWeekSlots(slots: readonly Slot[], options: NextWeekOptions): readonly Slot[] {
  const { now, zone, lastStart, count = 5 } = options;
  const monday = mondayOf(localDate(now, zone), 1);
  const ofNextWeek = slots
    .filter((slot) => mondayOf(localDate(slot.start, zone)) === monday)
    .toSorted((a, b) => a.start.localeCompare(b.start));
  if (lastStart === undefined) return ofNextWeek.slice(0, count);
  const wanted = placeInWeek(lastStart, zone);
  return ofNextWeek
    .map((slot) => ({ slot, distance: Math.abs(placeInWeek(slot.start, zone) - wanted) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ slot }) => slot);
}
