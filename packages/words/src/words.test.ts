import { describe, expect, expectTypeOf, test } from 'vitest';
import { catalogueProblems, pseudoCatalogue } from './checks.ts';
import { createWords, type MessageValues, pickLanguage, wordsFrom } from './index.ts';

const en = {
  title: "The leader's sessions",
  sessions: {
    left: '{count, plural, =0 {No session} one {# session} other {# sessions}} left for {name}',
    by: '{party, select, leader {you} other {the coach}} on {day, date, medium}',
    shown: '{ratio, number, percent} of {name}',
  },
} as const;
const de = {
  title: 'Die Sitzungen',
  sessions: {
    left: 'Für {name} noch {count, plural, =0 {keine Sitzung} one {# Sitzung} other {# Sitzungen}}',
    by: '{party, select, leader {Sie} other {der Coach}} am {day, date, medium}',
    shown: '{ratio, number, percent} von {name}',
  },
};

describe('createWords', () => {
  test('gives texts as they are, and makes the others of their values', () => {
    const words = createWords(en, en, 'en');
    expect(words.title).toBe("The leader's sessions");
    expect(words.sessions.left({ count: 1, name: 'Kim' })).toBe('1 session left for Kim');
    expect(words.sessions.left({ count: 1200, name: 'Kim' })).toBe('1,200 sessions left for Kim');
    expect(words.sessions.by({ party: 'coach', day: new Date(2026, 2, 2, 12) })).toBe(
      'the coach on Mar 2, 2026',
    );
  });

  test('speaks the language of its messages, numbers included', () => {
    const words = createWords(en, de, 'de');
    expect(words.sessions.left({ count: 1200, name: 'Kim' })).toBe('Für Kim noch 1.200 Sitzungen');
    expect(words.sessions.shown({ ratio: 0.5, name: '<b>Kim</b>' })).toBe('50\u00a0% von <b>Kim</b>');
  });

  test('wordsFrom needs the reference as a type alone', () => {
    const words = wordsFrom<typeof en>(de, 'de');
    expect(words.sessions.left({ count: 1, name: 'Kim' })).toBe('Für Kim noch 1 Sitzung');
    expectTypeOf(words).toEqualTypeOf<ReturnType<typeof createWords<typeof en>>>();
  });

  test('asks for the values that a message names, and for no others', () => {
    const words = createWords(en, en, 'en');
    expectTypeOf(words.title).toEqualTypeOf<string>();
    expectTypeOf<MessageValues<typeof en.sessions.by>>().toEqualTypeOf<
      Record<'party', string> & Record<'day', number | Date>
    >();
    // The word of a branch is no value, however short it is.
    expectTypeOf<keyof MessageValues<'{a, select, x {you} other {{b} {c, number}}} {d}'>>().toEqualTypeOf<
      'a' | 'b' | 'c' | 'd'
    >();
    // @ts-expect-error -- a name is missing
    expect(() => words.sessions.left({ count: 1 })).toThrow();
  });
});

test('pickLanguage takes the tag, then its language, then the first', () => {
  expect(pickLanguage('de-CH', ['en', 'de-CH', 'de'])).toBe('de-CH');
  expect(pickLanguage('DE-at', ['en', 'de'])).toBe('de');
  expect(pickLanguage('fr', ['en', 'de'])).toBe('en');
});

describe('catalogueProblems', () => {
  test('finds nothing in a good translation', () => {
    expect(catalogueProblems(en, de)).toEqual([]);
  });

  test('names each message that is missing, too many, empty, broken, or asks for something else', () => {
    expect(
      catalogueProblems(
        { a: 'A', b: { c: 'C {x}', d: 'D', e: 'E {y}' } },
        { b: { c: 'C {z}', d: ' ', e: 'E {y', f: 'F' } },
      ),
    ).toEqual([
      'a is missing.',
      'b.c has the values (z) instead of (x).',
      'b.d is empty.',
      expect.stringMatching(/^b\.e cannot be read: /),
      'b.f is not in the reference.',
    ]);
  });
});

test('pseudoCatalogue marks every message, and leaves the values in it alone', () => {
  const pseudo = pseudoCatalogue(en);
  expect(catalogueProblems(en, pseudo)).toEqual([]);
  const words = createWords(en, pseudo, 'en');
  expect(words.title).toBe("⟦Théé lééáádéér'š šééššííóóñš⟧");
  expect(words.sessions.left({ count: 2, name: 'Anna' })).toBe('⟦2 šééššííóóñš lééft fóór Anna⟧');
});
