import { isZone } from '@coaching/core/scheduling';
import type { SessionKind } from '@coaching/core/session';
import { dateTag } from '../words/dateTag.ts';
import { pluginWords } from '../words/pluginWords.ts';

/** What a reminder tells: never what the session is about. */
export type Reminder = {
  readonly kind: SessionKind;
  /** Epoch milliseconds. */
  readonly start: number;
  /** IANA time zone of the reader. */
  readonly zone: string;
  readonly locale: string;
  readonly link: string;
};

/**
 * Returns the e-mail that reminds one person of a session, in their language and time zone.
 *
 * A zone that nobody knows is replaced by UTC; the zone is always named beside the time.
 */
export function reminderMail({ kind, start, zone, locale, link }: Reminder): {
  readonly subject: string;
  readonly text: string;
} {
  const words = pluginWords(locale).mails.reminder;
  const timeZone = isZone(zone) ? zone : 'UTC';
  const format = new Intl.DateTimeFormat(dateTag(locale), {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  });
  const time = `${format.format(start)} (${timeZone})`;
  const named = words.kinds[kind];
  return {
    subject: words.subject({ kind: named, time }),
    text: words.text({ kind: named, time, link }),
  };
}
