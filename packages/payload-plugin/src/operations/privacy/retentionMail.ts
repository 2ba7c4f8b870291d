import { dateTag } from '../../words/dateTag.ts';
import { pluginWords } from '../../words/pluginWords.ts';

/** Returns the e-mail that tells a leader, before it happens, that the agreed time of keeping is over. */
export function retentionMail(
  erasedAt: number,
  locale: string,
  portalUrl: string,
): { readonly subject: string; readonly text: string } {
  const words = pluginWords(locale).mails.retention;
  const date = new Intl.DateTimeFormat(dateTag(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(
    erasedAt,
  );
  return { subject: words.subject({ date }), text: words.text({ date, link: `${portalUrl}/privacy` }) };
}
