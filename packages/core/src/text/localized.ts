import * as z from 'zod';
import { issues as sentences } from '../words/en/issues.ts';

/** A text in one language, or one text a language: `'Hello'` or `{ en: 'Hello', de: 'Hallo' }`. */
export type Localized = string | Readonly<Record<string, string>>;

/** Schema of `Localized`: not empty, and no empty translation. */
export const localizedSchema = z.union([
  z.string().min(1),
  z
    .record(z.string().min(2), z.string().min(1))
    .refine((texts) => Object.keys(texts).length > 0, sentences.someLanguage),
]);

/**
 * Returns the text in `locale`, else in its base language, else in `fallback`, else in the first language there is.
 *
 * @example
 * localize({ en: 'Trust', de: 'Vertrauen' }, 'de-AT') //=> 'Vertrauen'
 */
export function localize(text: Localized, locale: string, fallback = 'en'): string {
  if (typeof text === 'string') return text;
  return (
    text[locale] ?? text[locale.split('-')[0] ?? locale] ?? text[fallback] ?? Object.values(text)[0] ?? ''
  );
}
