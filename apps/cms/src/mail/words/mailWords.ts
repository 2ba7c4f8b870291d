import { createLanguages, type Words } from '@coaching/core/words';
import { de } from './de.ts';
import { en } from './en.ts';

const languages = createLanguages(en, { en, de });

/** Returns the sentences of the host's own mails in the language that fits the locale best; English where none does. */
export function mailWords(locale: string): Words<typeof en> {
  return languages.wordsIn(locale);
}
