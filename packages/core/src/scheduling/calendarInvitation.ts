import { CoachingError } from '../errors/index.ts';
import { icalLine, icalParameter, icalText } from './icalLine.ts';

/** Someone in an invitation. */
export type CalendarPerson = { readonly name: string; readonly email: string };

/** A session as calendars see it. Calendars tell its versions apart by `calendarUid` and `sequence`. */
export type CalendarEvent = {
  /** `REQUEST` enters or moves the event, `CANCEL` takes it out again. */
  readonly method: 'REQUEST' | 'CANCEL';
  /** The same for the session's whole life. */
  readonly calendarUid: string;
  /** One more with every move and with the cancel. */
  readonly sequence: number;
  /** When this is written, epoch milliseconds. */
  readonly now: number;
  /** Epoch milliseconds; calendars count whole seconds. */
  readonly start: number;
  readonly end: number;
  /** Goes to calendars that others may see: nothing confidential. */
  readonly summary: string;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  readonly organizer: CalendarPerson;
  readonly attendees: readonly CalendarPerson[];
};

/**
 * Returns an invitation or its withdrawal as iCalendar text, to be sent as `text/calendar` with the same method.
 *
 * Written out here: `ical-generator` reads the clock where no stamp is given, and core depends on its schema and message
 * libraries alone.
 *
 * @throws CoachingError `invalid_time` | `invalid_window` when it does not end after it starts
 * @source RFC 5545 and RFC 5546
 */
export function calendarInvitation(event: CalendarEvent): string {
  if (event.start >= event.end) throw new CoachingError('invalid_window');
  const cancelled = event.method === 'CANCEL';
  const contents = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//coaching//core//EN',
    `METHOD:${event.method}`,
    'BEGIN:VEVENT',
    `UID:${icalText(event.calendarUid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utcTime(event.now)}`,
    `DTSTART:${utcTime(event.start)}`,
    `DTEND:${utcTime(event.end)}`,
    `SUMMARY:${icalText(event.summary)}`,
    ...(event.description === undefined ? [] : [`DESCRIPTION:${icalText(event.description)}`]),
    ...(event.location === undefined ? [] : [`LOCATION:${icalText(event.location)}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `ORGANIZER;CN=${icalParameter(event.organizer.name)}:${mailto(event.organizer.email)}`,
    ...event.attendees.map(
      ({ name, email }) =>
        `ATTENDEE;CN=${icalParameter(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:${mailto(email)}`,
    ),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return contents.map(icalLine).join('');
}

/** Returns an instant as `20260601T090000Z`. */
function utcTime(instant: number): string {
  const date = new Date(instant);
  const year = date.getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw new CoachingError('invalid_time');
  return `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

/** Whatever stands in the address, it cannot end the line or begin a parameter. */
function mailto(email: string): string {
  return `mailto:${encodeURIComponent(email).replace(/%40/g, '@').replace(/%2B/g, '+')}`;
}
