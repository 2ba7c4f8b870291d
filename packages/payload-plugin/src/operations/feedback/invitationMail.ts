import { pluginWords } from '../../words/pluginWords.ts';

/** What an invitation says. */
export type Invitation = {
  readonly leaderName: string;
  /** False for a manager, whose answers can be recognized. */
  readonly anonymous: boolean;
  readonly threshold: number;
  readonly link: string;
  readonly locale: string;
};

/** Returns the e-mail that asks one rater for feedback: who asks, what becomes of the answers, and the link. */
export function invitationMail({ leaderName, anonymous, threshold, link, locale }: Invitation): {
  readonly subject: string;
  readonly text: string;
} {
  const words = pluginWords(locale).mails.invitation;
  return {
    subject: words.subject({ leaderName }),
    text: [
      words.purpose({ leaderName }),
      anonymous ? words.anonymous({ threshold }) : words.named,
      words.link({ link }),
      words.free,
    ].join('\n\n'),
  };
}
