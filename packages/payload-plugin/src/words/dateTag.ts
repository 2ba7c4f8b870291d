import { pluginLanguages } from './pluginWords.ts';

/** Returns the tag that dates are written by: English stands the day first and counts 24 hours, as it is read in many countries. */
export function dateTag(locale: string): string {
  const language = pluginLanguages.pick(locale);
  return language === 'en' ? 'en-GB' : language;
}
