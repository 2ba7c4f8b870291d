import type { Localized } from '../../../text/localized.ts';

/**
 * How a text differs: in its words (`reworded`), only in case, punctuation or spaces (`respelled`), in a translation that
 * both have (`retranslated`), or only in which translations there are (`translated`).
 */
export type TextChange = 'same' | 'reworded' | 'respelled' | 'retranslated' | 'translated';

/**
 * Returns how a text has changed. It is judged in the language of the original; where that itself has changed, in one
 * that both versions have.
 *
 * @param languages - of the original, before and after; a bare text is in that language
 * @example
 * localizedChange({ en: 'I plan.' }, { en: 'I plan!', de: 'Ich plane.' }, ['en', 'en']) //=> 'respelled'
 */
export function localizedChange(
  before: Localized,
  after: Localized,
  languages: readonly [before: string, after: string],
): TextChange {
  const [old, now] = [byLocale(before, languages[0]), byLocale(after, languages[1])];
  const shared = languages
    .flatMap((language) => [language, language.split('-')[0] ?? language])
    .find((language) => old.has(language) && now.has(language));
  const [first, second] = [old.get(shared ?? ''), now.get(shared ?? '')];
  if (first === undefined || second === undefined) return 'reworded';
  if (first !== second) return plain(first) === plain(second) ? 'respelled' : 'reworded';
  if ([...old].some(([locale, text]) => now.has(locale) && now.get(locale) !== text)) return 'retranslated';
  return old.size === now.size && [...old.keys()].every((locale) => now.has(locale)) ? 'same' : 'translated';
}

function byLocale(text: Localized, language: string): ReadonlyMap<string, string> {
  return new Map(typeof text === 'string' ? [[language, text]] : Object.entries(text));
}

/** Leaves out what nobody would answer differently for. */
function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
