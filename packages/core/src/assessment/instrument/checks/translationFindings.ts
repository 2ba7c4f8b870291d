import type { InstrumentInput } from '../instrument.ts';
import type { RawFinding } from './Finding.ts';
import { localizedTexts } from './localizedTexts.ts';

/**
 * Returns the texts that lack a language in which other texts exist, or one of `wanted`. A region is served by its
 * language: `de` stands for `de-AT` too.
 */
export function translationFindings(instrument: InstrumentInput, wanted: readonly string[]): RawFinding[] {
  const texts = localizedTexts(instrument).map(({ path, text }) => ({
    path,
    locales: new Set(typeof text === 'string' ? [instrument.language] : Object.keys(text)),
  }));
  const locales = new Set([...texts.flatMap((text) => [...text.locales]), ...wanted]);
  return texts.flatMap(({ path, locales: own }) =>
    [...locales]
      .filter((locale) => !own.has(locale) && !own.has(locale.split('-')[0] ?? locale))
      .map(
        (locale): RawFinding => ({
          path: [...path, locale],
          code: 'missing_translation',
          severity: 'warning',
          details: { locale },
        }),
      ),
  );
}
