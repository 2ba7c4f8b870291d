import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';
import type { Catalogue, Translation } from './Words.ts';

/** Vowels come twice: no language of people is longer, so what has room for it has room for all. */
const accents: Readonly<Record<string, string>> = {
  a: 'áá',
  e: 'éé',
  i: 'íí',
  o: 'óó',
  u: 'úú',
  y: 'ý',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  z: 'ž',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  Y: 'Ý',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
  Z: 'Ž',
};

const accented = (text: string) => text.replaceAll(/[a-z]/gi, (letter) => accents[letter] ?? letter);

function inPseudo(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.map((element): MessageFormatElement => {
    if (element.type === TYPE.literal) return { ...element, value: accented(element.value) };
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return element;
    return {
      ...element,
      options: Object.fromEntries(
        Object.entries(element.options).map(([name, option]) => [
          name,
          { ...option, value: inPseudo(option.value) },
        ]),
      ),
    };
  });
}

function pseudoMessage(message: string): string {
  if (!message.includes('{')) return `⟦${accented(message)}⟧`;
  return `⟦${printAST(inPseudo(parse(message, { ignoreTag: true })))}⟧`;
}

/**
 * Returns the catalogue in a language that nobody speaks: accents on every letter that has some, every vowel twice, and
 * brackets around each message. Text on a screen without them comes from somewhere else than the catalogue.
 *
 * @example
 * pseudoCatalogue({ hello: 'Hello {name}' })
 * //=> { hello: '⟦Hééllóó {name}⟧' }
 */
export function pseudoCatalogue<const Reference extends Catalogue>(
  reference: Reference,
): Translation<Reference>;
export function pseudoCatalogue(reference: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(reference).map(([name, message]) => [
      name,
      typeof message === 'string' ? pseudoMessage(message) : pseudoCatalogue(message),
    ]),
  );
}
