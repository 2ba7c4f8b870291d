import type { SessionKind } from '@coaching/core/session';

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

type Words = {
  readonly kinds: Readonly<Record<SessionKind, string>>;
  readonly subject: (kind: string, time: string) => string;
  readonly text: (kind: string, time: string, link: string) => string;
};

const english: Words = {
  kinds: {
    chemistry: 'chemistry session',
    intake: 'intake session',
    debrief: 'debrief',
    coaching: 'coaching session',
    alignment: 'alignment session',
    midpoint: 'midpoint session',
    closing: 'closing session',
    followUp: 'follow-up session',
  },
  subject: (kind, time) => `Reminder: ${kind}, ${time}`,
  text: (kind, time, link) => `Your ${kind} starts on ${time}.\n\nTo open, move or cancel it: ${link}\n`,
};

const german: Words = {
  kinds: {
    chemistry: 'Kennenlerngespräch',
    intake: 'Erstgespräch',
    debrief: 'Auswertungsgespräch',
    coaching: 'Coaching-Sitzung',
    alignment: 'Dreiergespräch',
    midpoint: 'Zwischenbilanz',
    closing: 'Abschlussgespräch',
    followUp: 'Nachgespräch',
  },
  subject: (kind, time) => `Erinnerung: ${kind}, ${time}`,
  text: (kind, time, link) => `${kind}: ${time}.\n\nÖffnen, verschieben oder absagen: ${link}\n`,
};

function isKnownZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * Returns the e-mail that reminds one person of a session, in their language and time zone.
 *
 * A zone that nobody knows is replaced by UTC; the zone is always named beside the time.
 */
export function reminderMail({ kind, start, zone, locale, link }: Reminder): {
  readonly subject: string;
  readonly text: string;
} {
  const isGerman = locale.split('-')[0] === 'de';
  const words = isGerman ? german : english;
  const timeZone = isKnownZone(zone) ? zone : 'UTC';
  const format = new Intl.DateTimeFormat(isGerman ? 'de' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  });
  const time = `${format.format(start)} (${timeZone})`;
  return { subject: words.subject(words.kinds[kind], time), text: words.text(words.kinds[kind], time, link) };
}
