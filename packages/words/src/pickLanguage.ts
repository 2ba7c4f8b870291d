/**
 * Returns the language of the list that fits best: the tag itself, else the same language, else the first of the list.
 *
 * @example
 * pickLanguage('de-AT', ['en', 'de'])
 * //=> 'de'
 */
export function pickLanguage<Language extends string>(
  locale: string,
  languages: readonly [Language, ...Language[]],
): Language {
  const wanted = locale.toLowerCase();
  return (
    languages.find((language) => language.toLowerCase() === wanted) ??
    languages.find((language) => language.toLowerCase() === wanted.split('-')[0]) ??
    languages[0]
  );
}
