import { describe, expect, test } from 'vitest';
import { testInstrument } from '../../../../test/support/testInstrument.ts';
import type { InstrumentInput } from '../instrument.ts';
import { checkInstrument, type InstrumentCheckOptions } from './checkInstrument.ts';
import { instrumentFindings, sampleFindings } from './Finding.ts';
import { findingText } from './findingText.ts';
import { readability, wordsOf } from './readability.ts';

function found(instrument: InstrumentInput, options: InstrumentCheckOptions = {}): string[] {
  return checkInstrument(instrument, options).map(({ code, path }) => `${code} ${path.join('.')}`);
}

/** Nothing to point out: complete, balanced, short, in one language, with norm and reliability. */
function flawless(): InstrumentInput {
  return {
    ...testInstrument(),
    title: 'Demo energy',
    license: { name: 'CC0 1.0 Universal', spdx: 'CC0-1.0' },
    formats: { agree: { kind: 'rating', min: 1, max: 5 } },
    items: ['E1', 'E2', 'E3'].map((id) => ({ id, text: `Planning lifts me (${id}).`, format: 'agree' })),
    scales: [
      {
        id: 'planning',
        title: 'Planning',
        items: [
          { item: 'E1', keyed: 1 },
          { item: 'E2', keyed: -1 },
          { item: 'E3', keyed: 1 },
        ],
        score: 'mean',
        reliability: { alpha: 0.8, source: 'Demo' },
      },
    ],
    norms: [
      { scale: 'planning', sample: 'Demo', date: '2026-01-31', n: 200, mean: 3, sd: 1, source: 'Demo' },
    ],
  };
}

test('an instrument without a flaw has no findings', () => {
  expect(found(flawless())).toEqual([]);
});

test('the warnings come first', () => {
  const severities = checkInstrument(testInstrument()).map(({ severity }) => severity);
  expect(severities).toEqual([...severities].sort().reverse());
  expect(new Set(severities).size).toBe(2);
});

describe.each<[string, (instrument: InstrumentInput) => InstrumentInput, string[]]>([
  [
    'an item that counts nowhere',
    (i) => ({ ...i, items: [...i.items, { id: 'X', text: 'Extra', format: 'agree' }] }),
    ['unused_item items.3'],
  ],
  [
    'a format that no item uses',
    (i) => ({ ...i, formats: { ...i.formats, spare: { kind: 'rating', min: 0, max: 9 } } }),
    ['unused_format formats.spare'],
  ],
  [
    'a scale of two items',
    (i) => ({ ...i, scales: i.scales.map((scale) => ({ ...scale, items: scale.items.slice(0, 2) })) }),
    ['unused_item items.2', 'short_scale scales.0'],
  ],
  [
    'a scale whose items all point one way',
    (i) => ({
      ...i,
      scales: i.scales.map((scale) => ({
        ...scale,
        items: scale.items.map((key) => ({ ...key, keyed: -1 as const })),
      })),
    }),
    ['one_sided_keying scales.0.items'],
  ],
  [
    'a long item',
    (i) => ({
      ...i,
      items: i.items.map((item, index) => (index === 0 ? { ...item, text: 'word '.repeat(21) } : item)),
    }),
    ['long_item items.0.text'],
  ],
  [
    'an item that asks two things',
    (i) => ({
      ...i,
      items: i.items.map((item, index) => (index === 1 ? { ...item, text: 'I plan And decide.' } : item)),
    }),
    ['double_barreled items.1.text'],
  ],
  [
    'a text in one language more',
    (i) => ({ ...i, title: { en: 'Demo', de: 'Demo' } }),
    [
      'missing_translation items.0.text.de',
      'missing_translation items.1.text.de',
      'missing_translation items.2.text.de',
      'missing_translation scales.0.title.de',
    ],
  ],
  [
    'a license without a credit line',
    (i) => ({ ...i, license: { name: 'CC BY 4.0', spdx: 'CC-BY-4.0' } }),
    ['license_attribution license.attribution'],
  ],
  [
    'a license that forbids earning money and translating',
    (i) => ({ ...i, license: { name: 'CC BY-NC-ND 4.0', spdx: 'CC-BY-NC-ND-4.0', attribution: 'Demo' } }),
    ['license_restricts license', 'license_restricts license'],
  ],
  [
    'a license that cannot be looked up',
    (i) => ({ ...i, license: { name: 'With permission' } }),
    ['license_unidentified license'],
  ],
  [
    'no reliability',
    (i) => ({ ...i, scales: i.scales.map(({ reliability: _, ...scale }) => scale) }),
    ['no_reliability scales.0'],
  ],
  ['no norm', (i) => ({ ...i, norms: [] }), ['no_norm scales.0']],
  [
    'a norm without a source',
    (i) => ({
      ...i,
      norms: [{ scale: 'planning', sample: 'Demo', date: '2026-01-31', n: 97, mean: 3, sd: 1 }],
    }),
    ['norm_without_source norms.0'],
  ],
  [
    'a norm of few people',
    (i) => ({
      ...i,
      norms: [
        { scale: 'planning', sample: 'Demo', date: '2026-01-31', n: 96, mean: 3, sd: 1, source: 'Demo' },
      ],
    }),
    ['small_norm norms.0.n'],
  ],
  [
    'bands that nobody can be sure of',
    (i) => ({
      ...i,
      norms: [],
      scales: i.scales.map((scale) => ({
        ...scale,
        bands: {
          on: 'score' as const,
          ranges: [
            { id: 'low', title: 'Low', from: 1 },
            { id: 'high', title: 'High', from: 3 },
          ],
        },
      })),
    }),
    ['bands_without_error scales.0.bands', 'no_norm scales.0'],
  ],
])('%s', (_, change, findings) => {
  test('is found, and nothing else', () => {
    expect(found(change(flawless()))).toEqual(findings);
  });
});

test('a long text in long words is hard to read, more so in English than in German', () => {
  const wordy = (language: string, text: string) => ({
    ...flawless(),
    language,
    items: flawless().items.map((item) => ({ ...item, text: text.repeat(12) })),
  });
  const text = 'Plans carry leaders forward. ';
  expect(found(wordy('en', text))).toEqual([
    ...['long_item items.0.text', 'long_item items.1.text', 'long_item items.2.text'],
    'hard_to_read items',
  ]);
  expect(readability([text]).lix).toBe(54);
  expect(found(wordy('de', text)).filter((one) => one.startsWith('hard'))).toEqual([]);
  expect(found(wordy('de', text), { highestLix: 53 })).toContain('hard_to_read items');
  expect(found(wordy('en', text), { mostWords: 48 })).toEqual(['hard_to_read items']);
});

test('wanted languages are asked for, and a region is served by its language', () => {
  expect(found(flawless(), { translations: ['fr'] }).filter((one) => one.endsWith('.fr'))).toHaveLength(5);
  const german = { ...flawless(), language: 'de' };
  expect(found(german, { translations: ['de-AT'] })).toEqual([]);
});

test('a choice may name this or that, has no direction to agree in, and needs no norm', () => {
  const choice: InstrumentInput = {
    ...flawless(),
    formats: { pair: { kind: 'forcedChoice', options: ['planning', 'other'] } },
    items: ['E1', 'E2', 'E3'].map((id) => ({ id, text: `Planning or resting (${id})?`, format: 'pair' })),
    scales: [
      {
        id: 'planning',
        title: 'Planning',
        score: 'sum',
        items: ['E1', 'E2', 'E3'].map((item) => ({ item, keyed: 1 as const })),
      },
    ],
    norms: [],
  };
  expect(found(choice)).toEqual([]);
});

describe('sentences', () => {
  const details = {
    item: 'E1',
    scale: 's',
    format: 'f',
    items: 2,
    words: 30,
    limit: 20,
    locale: 'en',
    word: 'and',
    lix: 61,
    license: 'CC BY',
    what: 'commercial',
    n: 40,
    r: -0.25,
    doubt: 'uncertain',
    percent: 20,
  };
  const codes = [...instrumentFindings, ...sampleFindings];

  test('every finding has its own in both languages, with no gap left open', () => {
    const texts = ['en', 'de'].flatMap((locale) => codes.map((code) => findingText(code, details, locale)));
    expect(new Set(texts).size).toBe(2 * codes.length);
    expect(
      texts.filter((text) => /[{}]/.test(text) || !/^\p{Lu}|^\d/u.test(text) || !text.endsWith('.')),
    ).toEqual([]);
  });

  test('German ones hold no English words and write decimals with a comma', () => {
    const german = codes.map((code) => findingText(code, details, 'de-CH')).join(' ');
    expect(german).toContain('-0,25');
    expect(german).toContain('die gewerbliche Nutzung');
    expect(german).not.toMatch(/\b(the|this|scale|item|uncertain|commercial)\b/i);
  });

  test('the locale asked for is used', () => {
    const [finding] = checkInstrument({ ...flawless(), norms: [] }, { locale: 'de' });
    expect(finding).toEqual({
      path: ['scales', 0],
      code: 'no_norm',
      severity: 'note',
      message:
        'Zu Skala „planning“ gibt es keine Norm, ihre Werte lassen sich also nicht mit anderen vergleichen.',
    });
    expect(findingText('no_norm', { scale: 'planning' }, 'en')).toBe(
      'There is no norm for scale “planning”, so its scores cannot be compared with those of others.',
    );
  });
});

describe('reading', () => {
  test('counts words, sentences and long words', () => {
    expect(readability(['I look forward to planning.', 'Planning lifts me.'])).toEqual({
      words: 8,
      sentences: 2,
      longWords: 3,
      lix: 41.5,
    });
    expect(readability(['One. Two! Three? 3.5 times: yes'])).toMatchObject({ sentences: 5 });
    expect(readability([])).toEqual({ words: 0, sentences: 0, longWords: 0, lix: 0 });
    expect(readability(['…', 'Übermütig'])).toMatchObject({ words: 1, longWords: 1, sentences: 1 });
  });

  test('an apostrophe or a hyphen does not end a word', () => {
    expect(wordsOf('One-to-one: don’t ask!')).toEqual(['One-to-one', 'don’t', 'ask']);
  });
});

test('a frame that most items share is not taken for two questions in one', () => {
  const instrument = testInstrument();
  const framed = instrument.items.map((item) => ({ ...item, text: 'Leading or doing: planning.' }));
  const codes = checkInstrument({ ...instrument, items: framed }).map(({ code }) => code);
  expect(codes).not.toContain('double_barreled');
  const once = framed.map((item, index) => (index === 0 ? item : { ...item, text: 'Planning.' }));
  expect(checkInstrument({ ...instrument, items: once }).map(({ code }) => code)).toContain(
    'double_barreled',
  );
});
