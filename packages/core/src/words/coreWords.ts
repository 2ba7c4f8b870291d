import { createLanguages, type Words } from 'words';
import { de } from './de.ts';
import { en } from './en.ts';

/** Core's sentences, ready for use. */
export type CoreWords = Words<typeof en>;

/** The languages that core speaks. A new one is a file beside these, and its name here. */
export const coreLanguages = createLanguages(en, { en, de });

/** Returns core's sentences in the language that fits the locale best; English where none does. */
export function coreWords(locale: string): CoreWords {
  return coreLanguages.wordsIn(locale);
}
