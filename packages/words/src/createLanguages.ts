import { createWords } from './createWords.ts';
import { pickLanguage } from './pickLanguage.ts';
import type { Catalogue, Translation, Words } from './Words.ts';

/** The languages that a package speaks. */
export type Languages<Reference extends Catalogue> = {
  /** The tags of the languages, the reference's first. */
  readonly tags: () => readonly [string, ...string[]];
  /** Returns the tag of the language that fits the locale best, else the reference's. */
  readonly pick: (locale: string) => string;
  /** Returns the words in the language that fits the locale best, else in the reference's. */
  readonly wordsIn: (locale: string) => Words<Reference>;
  /** Returns the catalogue of the language that fits the locale best, for a program that builds the words itself. */
  readonly messagesIn: (locale: string) => Translation<Reference>;
  /** Adds a language, or replaces one: for a host that speaks another one than the package does. */
  readonly add: (language: string, messages: Translation<Reference>) => void;
};

/**
 * Returns the languages of a package, each built when it is first read.
 *
 * @param reference - the catalogue that names the messages
 * @param translations - the catalogue of every language, the reference's own first
 * @example
 * createLanguages(en, { en, de }).wordsIn('de-AT').sessions.left({ count: 1 })
 * //=> 'Noch 1 Sitzung'
 */
export function createLanguages<const Reference extends Catalogue>(
  reference: Reference,
  translations: Readonly<Record<string, Translation<Reference>>>,
): Languages<Reference> {
  const catalogues = new Map(Object.entries(translations));
  const built = new Map<string, Words<Reference>>();
  const tags = (): [string, ...string[]] => {
    const [first, ...rest] = catalogues.keys();
    if (first === undefined) throw new Error('A package speaks at least one language.');
    return [first, ...rest];
  };
  const pick = (locale: string) => pickLanguage(locale, tags());
  const messagesIn = (locale: string) => {
    const language = pick(locale);
    const messages = catalogues.get(language);
    if (!messages) throw new Error(`There is no catalogue in ${language}.`);
    return messages;
  };
  return {
    tags,
    pick,
    messagesIn,
    wordsIn: (locale) => {
      const language = pick(locale);
      const known = built.get(language);
      if (known) return known;
      const words = createWords(reference, messagesIn(language), language);
      built.set(language, words);
      return words;
    },
    add: (language, messages) => {
      catalogues.set(language, messages);
      built.delete(language);
    },
  };
}
