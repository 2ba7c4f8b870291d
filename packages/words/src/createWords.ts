import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, Translation, Words } from './Words.ts';

type Values = Readonly<Record<string, string | number | Date>>;
type Built = { readonly [name: string]: string | ((values: Values) => string) | Built };

function wordingOf(message: string, locale: string): string | ((values: Values) => string) {
  // A text without arguments is itself: an apostrophe in it quotes nothing.
  if (!message.includes('{')) return message;
  let format: IntlMessageFormat | undefined;
  return (values) => {
    format ??= new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    return String(format.format(values));
  };
}

function build(messages: Catalogue, locale: string): Built {
  return Object.fromEntries(
    Object.entries(messages).map(([name, message]) => [
      name,
      typeof message === 'string' ? wordingOf(message, locale) : build(message, locale),
    ]),
  );
}

/**
 * Returns the messages of a language ready for use: texts as they are, texts with arguments as functions of their values.
 *
 * @param reference - the catalogue that names the messages; its types say which values each one asks for
 * @param messages - the same catalogue in the language of `locale`
 * @param locale - a BCP 47 tag; decides plurals and how numbers and dates are written
 * @example
 * const en = { sessions: { left: '{count, plural, one {# session} other {# sessions}} left' } } as const;
 * createWords(en, en, 'en').sessions.left({ count: 1 })
 * //=> '1 session left'
 */
export function createWords<const Reference extends Catalogue>(
  reference: Reference,
  messages: Translation<Reference>,
  locale: string,
): Words<Reference>;
export function createWords(_reference: Catalogue, messages: Catalogue, locale: string): Built {
  return build(messages, locale);
}

/**
 * Returns what {@link createWords} returns, of a reference that is known by its type alone: a program that loads one
 * language needs no other one for it.
 *
 * @example
 * const { de } = await import('./de.ts');
 * wordsFrom<typeof en>(de, 'de-AT').sessions.left({ count: 1 })
 */
export function wordsFrom<Reference extends Catalogue>(
  messages: Translation<Reference>,
  locale: string,
): Words<Reference>;
export function wordsFrom(messages: Catalogue, locale: string): Built {
  return build(messages, locale);
}
