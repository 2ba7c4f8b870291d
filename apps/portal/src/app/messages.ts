/** The languages that the portal can speak. A text that has no German yet is shown in English. */
export type Language = 'en' | 'de';

/** The language of this visit. German follows when every area has its texts. */
export const language: Language = 'en';

/**
 * Returns the texts of one area in the language of this visit.
 *
 * @example
 * const messages = inLanguage({ en: { title: 'Sessions' } });
 */
export function inLanguage<Texts>(texts: { readonly en: Texts; readonly de?: Texts }): Texts {
  return texts[language] ?? texts.en;
}
