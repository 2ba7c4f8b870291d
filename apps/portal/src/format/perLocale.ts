import { locale } from '../language/words.ts';

/** Returns a format of the present locale, made anew only when that changes. */
export function perLocale<Format>(make: (locale: string) => Format): () => Format {
  let last: { readonly locale: string; readonly format: Format } | undefined;
  return () => {
    if (last?.locale !== locale) last = { locale, format: make(locale) };
    return last.format;
  };
}
