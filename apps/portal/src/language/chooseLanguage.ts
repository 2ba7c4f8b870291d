import { pickLanguage } from 'words';
import { type Language, languageTags } from './languages.ts';

/**
 * Returns the first language that somebody wants and the portal speaks; English if there is none.
 *
 * @param wanted - BCP 47 tags, the dearest first
 * @example
 * chooseLanguage(['fr-CH', 'de-CH', 'en']) //=> 'de'
 */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = pickLanguage(tag, ['', ...languageTags]);
    if (language !== '') return language;
  }
  return 'en';
}

/**
 * Returns the locale in which to write dates and numbers: the browser's own of that language, else the language itself.
 *
 * @param wanted - BCP 47 tags, the dearest first
 * @example
 * localeOf('de', ['en-US', 'de-AT']) //=> 'de-AT'
 */
export function localeOf(language: Language, wanted: readonly string[]): string {
  return wanted.find((tag) => chooseLanguage([tag]) === language && tag.startsWith(language)) ?? language;
}
