import { dateTag } from '../../words/dateTag.ts';
import { pluginWords } from '../../words/pluginWords.ts';

/** What an invitation says. */
export type Invitation = {
  readonly leaderName: string;
  /** False for a manager, whose answers can be recognized. */
  readonly anonymous: boolean;
  readonly threshold: number;
  readonly link: string;
  readonly locale: string;
  /** When the link ends, in epoch milliseconds. */
  readonly until: number | null;
  /** Goes to everyone who is invited, also to those who have answered. */
  readonly isReminder: boolean;
};

/** Returns the e-mail that asks one rater for feedback: who asks, what becomes of the answers, the link and when it ends. */
export function invitationMail(invitation: Invitation): { readonly subject: string; readonly text: string } {
  const { leaderName, anonymous, threshold, link, locale, until, isReminder } = invitation;
  const words = pluginWords(locale).mails.invitation;
  return {
    subject: isReminder ? words.reminderSubject({ leaderName }) : words.subject({ leaderName }),
    text: [
      ...(isReminder ? [words.reminder] : []),
      words.purpose({ leaderName }),
      anonymous ? words.anonymous({ threshold }) : words.named,
      words.seen({ leaderName }),
      words.link({ link }),
      ...(until === null ? [] : [words.until({ date: dateIn(locale, until) })]),
      words.free,
    ].join('\n\n'),
  };
}

/** The day before the end, in UTC: on that day the link still works everywhere. */
function dateIn(locale: string, until: number): string {
  const format = new Intl.DateTimeFormat(dateTag(locale), { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(until - 86_400_000);
}
