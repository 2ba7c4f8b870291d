import type { Localized } from '../../../text/localized.ts';
import type { InstrumentInput } from '../instrument.ts';
import type { RawFinding } from './Finding.ts';
import { readability, wordsOf } from './readability.ts';

/** What wording may be like before it is pointed out. */
export type WordingLimits = {
  /** Most words of an item, default 20. */
  readonly mostWords?: number;
  /** Highest LIX of the items together, default 50, in German 60. */
  readonly highestLix?: number;
};

/** Words that join two things into one item, by language. */
const joining: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['and', 'or']),
  de: new Set(['und', 'oder', 'sowie']),
};

/** LIX of texts that most adults read with ease; German words are longer for the same content. */
const highestLix: Readonly<Record<string, number>> = { de: 60 };
const HIGHEST_LIX = 50;

/** LIX swings widely in shorter texts, so a single item is judged by its length alone. */
const FEWEST_WORDS = 100;

/** Returns what stands out in the wording of the items: long ones, ones that ask two things, a hard text as a whole. */
export function wordingFindings(
  instrument: InstrumentInput,
  { mostWords = 20, highestLix: limit }: WordingLimits,
): RawFinding[] {
  const texts = instrument.items.flatMap(({ id, text, format }, index) =>
    textsOf(text, instrument.language).map(({ step, ...one }) => ({
      ...one,
      id,
      format: Object.hasOwn(instrument.formats, format) ? instrument.formats[format] : undefined,
      path: ['items', index, 'text', ...step],
    })),
  );
  // Where most items join two things, they share a frame (“doing or leading …”) that asks one thing.
  const framed = new Set(
    [...new Set(texts.map(({ locale }) => locale))].filter((locale) => {
      const own = texts.filter((one) => one.locale === locale);
      const joined = own.filter(({ text }) =>
        wordsOf(text).some((one) => joining[baseOf(locale)]?.has(one.toLowerCase())),
      );
      return 2 * joined.length > own.length;
    }),
  );
  const single = texts.flatMap(({ id, path, locale, text, format }): RawFinding[] => {
    const words = wordsOf(text);
    const findings: RawFinding[] = [];
    if (words.length > mostWords) {
      const details = { item: id, words: words.length, locale, limit: mostWords };
      findings.push({ path, code: 'long_item', severity: 'note', details });
    }
    // A choice may well name what it offers: this or that.
    const joins = format?.kind === 'forcedChoice' ? undefined : joining[baseOf(locale)];
    const word = words.find((one) => joins?.has(one.toLowerCase()));
    if (word !== undefined && !framed.has(locale)) {
      const details = { item: id, word: word.toLowerCase(), locale };
      findings.push({ path, code: 'double_barreled', severity: 'note', details });
    }
    return findings;
  });
  const whole = [...new Set(texts.map(({ locale }) => locale))].flatMap((locale): RawFinding[] => {
    const { lix, words } = readability(texts.filter((one) => one.locale === locale).map(({ text }) => text));
    const highest = limit ?? highestLix[baseOf(locale)] ?? HIGHEST_LIX;
    if (words < FEWEST_WORDS || lix <= highest) return [];
    const details = { locale, lix: Math.round(lix), limit: highest };
    return [{ path: ['items'], code: 'hard_to_read', severity: 'note', details }];
  });
  return [...single, ...whole];
}

/** Returns the language of a locale: `de` of `de-AT`. */
function baseOf(locale: string): string {
  return locale.split('-')[0] ?? locale;
}

/** Returns a text in each language it exists in; a bare text is in that of the original. */
function textsOf(
  text: Localized,
  language: string,
): { readonly locale: string; readonly text: string; readonly step: readonly string[] }[] {
  return typeof text === 'string'
    ? [{ locale: language, text, step: [] }]
    : Object.entries(text).map(([locale, one]) => ({ locale, text: one, step: [locale] }));
}
