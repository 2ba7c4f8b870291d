import { createLanguages, type Words } from '@coaching/core/words';
import { de } from './de.ts';
import { en } from './en.ts';

/** The plugin's sentences, ready for use. */
export type PluginWords = Words<typeof en>;

/** The languages that the plugin speaks. A new one is a file beside these, and its name here. */
export const pluginLanguages = createLanguages(en, { en, de });

/** Returns the plugin's sentences in the language that fits the locale best; English where none does. */
export function pluginWords(locale: string): PluginWords {
  return pluginLanguages.wordsIn(locale);
}
