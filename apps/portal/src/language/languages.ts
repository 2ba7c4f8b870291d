import type { Translation } from 'words';
import type { en } from './en.ts';

type Offered = {
  /** What the language calls itself. */
  readonly name: string;
  /** Brings its texts, which nobody else has to load. */
  readonly load: () => Promise<Translation<typeof en>>;
};

/** The languages of the portal, the one for everybody else first. A new language is a file, and a line here. */
export const languages = {
  en: { name: 'English', load: async () => (await import('./en.ts')).en },
  de: { name: 'Deutsch', load: async () => (await import('./de.ts')).de },
} as const satisfies Readonly<Record<string, Offered>>;

/** A language that the portal speaks. */
export type Language = keyof typeof languages;

const isLanguage = (tag: string): tag is Language => Object.hasOwn(languages, tag);

/** All languages of the portal. */
export const languageTags: readonly Language[] = Object.keys(languages).filter(isLanguage);
