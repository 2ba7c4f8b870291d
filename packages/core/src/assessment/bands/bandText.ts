import { localize } from '../../text/localized.ts';
import { coreWords } from '../../words/coreWords.ts';
import type { BandVerdict } from './bandOf.ts';

/**
 * Returns a band as words that claim no more than the measurement does, in the language
 * that fits `locale` best, around the titles in that language.
 *
 * @param language - of the instrument's original, for titles that lack a translation
 * @example
 * bandText(verdict, 'en') //=> 'between “middle” and “high”'
 */
export function bandText({ band, reach, sure }: BandVerdict, locale: string, language = 'en'): string {
  const { bands, quoted } = coreWords(locale);
  const named = (one: typeof band = band) => quoted({ text: localize(one.title, locale, language) });
  const own = named();
  if (sure === null) return bands.unsure({ own });
  if (sure) return own;
  const ends = { first: named(reach[0]), last: named(reach.at(-1)) };
  return reach.length > 2 ? bands.range(ends) : bands.between(ends);
}
