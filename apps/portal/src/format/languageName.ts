import { locale } from '../language/words.ts';

/**
 * Returns what a language is called.
 *
 * @param tag - BCP 47; one that the browser does not know is better shown than hidden
 */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
