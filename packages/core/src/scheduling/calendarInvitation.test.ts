import { expect, test } from 'vitest';
import { type CalendarEvent, calendarInvitation } from './calendarInvitation.ts';

const event: CalendarEvent = {
  method: 'REQUEST',
  calendarUid: 's1@example.org',
  sequence: 0,
  now: Date.parse('2026-05-25T09:00:00Z'),
  start: Date.parse('2026-06-01T09:00:00Z'),
  end: Date.parse('2026-06-01T10:00:00Z'),
  summary: 'Coaching',
  organizer: { name: 'Demo Coach', email: 'coach@example.org' },
  attendees: [{ name: 'Demo Leader', email: 'leader+work@example.org' }],
};
const lines = (changes: Partial<CalendarEvent>) => calendarInvitation({ ...event, ...changes }).split('\r\n');

test('an invitation, line by line', () => {
  expect(calendarInvitation({ ...event, attendees: [] })).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//coaching//core//EN',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:s1@example.org',
      'SEQUENCE:0',
      'DTSTAMP:20260525T090000Z',
      'DTSTART:20260601T090000Z',
      'DTEND:20260601T100000Z',
      'SUMMARY:Coaching',
      'STATUS:CONFIRMED',
      'ORGANIZER;CN="Demo Coach":mailto:coach@example.org',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('a cancel withdraws the same event', () => {
  const cancel = lines({ method: 'CANCEL', sequence: 3 });
  expect(cancel).toEqual(
    expect.arrayContaining(['METHOD:CANCEL', 'UID:s1@example.org', 'SEQUENCE:3', 'STATUS:CANCELLED']),
  );
});

test('long lines are folded at 75 octets', () => {
  const [first = '', second = ''] = lines({}).filter((line) => /^(ATTENDEE| )/.test(line));
  expect(first).toHaveLength(75);
  expect((first + second.slice(1)).endsWith('RSVP=TRUE:mailto:leader+work@example.org')).toBe(true);
});

test('nothing that a person writes can begin a line or a parameter of its own', () => {
  const hostile = 'x\r\nATTENDEE:mailto:eve@example.org\n";X=1:';
  const written = calendarInvitation({
    ...event,
    summary: hostile,
    location: hostile,
    attendees: [{ name: hostile, email: hostile }],
  });
  expect(written.split('\r\n').filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(1);
  expect(written.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
});

test('refuses an event that ends before it starts, or has no instant', () => {
  expect(() => lines({ end: event.start })).toThrow(expect.objectContaining({ code: 'invalid_window' }));
  expect(() => lines({ end: Number.NaN })).toThrow(expect.objectContaining({ code: 'invalid_time' }));
  expect(() => lines({ now: 8.64e15 })).toThrow(expect.objectContaining({ code: 'invalid_time' }));
});
