import { type Words, wordsFrom } from 'words';
import { chooseLanguage, localeOf } from './chooseLanguage.ts';
import type { en } from './en.ts';
import { type Language, languages } from './languages.ts';

const key = 'coaching.language';
const listeners = new Set<() => void>();

/** The texts of the language of this visit; there from the first `speak` on. Read them while drawing, never before. */
export let words: Words<typeof en>;

/** The language of this visit. */
export let language: Language = 'en';

/** The locale of dates and numbers: the visitor's own of that language. */
export let locale = 'en';

/** Returns the language that this visitor chose, else the first of the browser's languages that the portal speaks. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(key);
  return chooseLanguage(chosen === null ? navigator.languages : [chosen, ...navigator.languages]);
}

/** Loads a language and speaks it from now on. */
export async function speak(next: Language): Promise<void> {
  const texts = await languages[next].load();
  language = next;
  locale = localeOf(next, navigator.languages);
  words = wordsFrom<typeof en>(texts, locale);
  for (const tell of listeners) tell();
}

/** Speaks a language from now on, in later visits too. */
export async function chooseToSpeak(next: Language): Promise<void> {
  await speak(next);
  localStorage.setItem(key, next);
}

/** Calls a listener whenever another language is spoken. Returns what ends that. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
