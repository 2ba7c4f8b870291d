import { type Localized, localize } from '@coaching/core';

/** A text of content as it is read: in one language, or in several. */
type Original = { readonly title: Localized; readonly language: string };

/** Returns what puts the texts of a document into `locale`, else into the language of the original; empty where there is none. */
export function textsIn({ language }: Original, locale: string): (text: Localized | undefined) => string {
  return (text) => (text === undefined ? '' : localize(text, locale, language));
}

/** Returns the locale in which a document's texts are answered: the wanted one where the title exists in it. */
export function localeOf({ title, language }: Original, locale: string): string {
  if (typeof title === 'string') return language;
  const base = locale.split('-')[0] ?? locale;
  return [locale, base].find((one) => title[one] !== undefined) ?? language;
}
