import { sessionKinds } from '@coaching/core/session';
import { expect, test } from 'vitest';
import { reminderMail } from './reminderMail.ts';

const start = Date.parse('2026-03-29T00:30:00.000Z');
const link = 'https://portal.example.com/engagements/e1/sessions/s1';
const reminder = { kind: 'coaching', start, zone: 'Europe/Berlin', locale: 'en', link } as const;

test('tells kind, time in the reader’s zone and link, and nothing else', () => {
  const { subject, text } = reminderMail(reminder);
  // Whether a comma follows the day of the week depends on the version of Node.
  const time = subject.slice('Reminder: coaching session, '.length);
  expect(time).toMatch(/^Sunday,? 29 March 2026 at 01:30 \(Europe\/Berlin\)$/);
  expect(text).toBe(`Your coaching session starts on ${time}.\n\nTo open, move or cancel it: ${link}\n`);
});

test('speaks German to whoever wants it', () => {
  const { subject } = reminderMail({ ...reminder, locale: 'de-AT', zone: 'America/New_York' });
  expect(subject).toContain('Coaching-Sitzung, Samstag, 28. März 2026');
  expect(subject).toContain('20:30 (America/New_York)');
});

test('a zone that nobody knows is UTC, and a language that we do not speak English', () => {
  expect(reminderMail({ ...reminder, zone: 'Mars/Olympus', locale: 'fr' }).subject).toContain('00:30 (UTC)');
});

test.each(sessionKinds)('%s has a name in both languages', (kind) => {
  for (const locale of ['en', 'de'])
    expect(reminderMail({ ...reminder, kind, locale }).subject).not.toMatch(/undefined|: ,/);
});
