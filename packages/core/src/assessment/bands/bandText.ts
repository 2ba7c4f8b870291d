import { localize } from '../../text/localized.ts';
import type { BandVerdict } from './bandOf.ts';

/**
 * Returns a band as words that claim no more than the measurement does, in German for `de` and its regions, else in
 * English around the titles in that language.
 *
 * @param language - of the instrument's original, for titles that lack a translation
 * @example
 * bandText(verdict, 'en') //=> 'between “middle” and “high”'
 */
export function bandText({ band, reach, sure }: BandVerdict, locale: string, language = 'en'): string {
  const german = locale.split('-')[0] === 'de';
  const quoted = (one: typeof band | undefined) => {
    const title = localize((one ?? band).title, locale, language);
    return german ? `„${title}“` : `“${title}”`;
  };
  const own = quoted(band);
  if (sure === null)
    return german ? `${own} (wie sicher, ist nicht bekannt)` : `${own} (how sure is not known)`;
  if (sure) return own;
  const first = quoted(reach[0]);
  const last = quoted(reach.at(-1));
  if (reach.length > 2)
    return german ? `unsicher, von ${first} bis ${last}` : `uncertain, from ${first} to ${last}`;
  return german ? `zwischen ${first} und ${last}` : `between ${first} and ${last}`;
}
