import { parseInstrument } from '@coaching/core/assessment';
import { starterContent } from '@coaching/starter-content';
import { expect, test } from 'vitest';
import { fromInstrument } from '../importing/fromInstrument.ts';
import { fieldPath } from './fieldPath.ts';
import { fillInstrument } from './fillInstrument.ts';
import { instrumentAdvice } from './instrumentAdvice.ts';
import { instrumentMistakes } from './instrumentMistakes.ts';
import { readKeyLine } from './readKeyLine.ts';
import { toInstrument } from './toInstrument.ts';

test.each([
  ['1, 2R, 3', ['1', '-2', '3']],
  ['1 -2  3;4r', ['1', '-2', '3', '-4']],
  ['E1 E2 R, E3', ['E1', '-E2', 'E3']],
  ['BAR, KR2R', ['BAR', '-KR2']],
  ['career', ['career']],
  ['R', ['R']],
])('the key line “%s”', (text, expected) => {
  expect(
    readKeyLine(text, ['BAR', 'KR2'])?.map(({ item, reversed }) => (reversed ? `-${item}` : item)),
  ).toEqual(expected);
});

test('a blank key line is no key', () => {
  expect(readKeyLine(' , ', [])).toBeUndefined();
});

test('items without an id are numbered on, scales are named after their title', () => {
  const filled = fillInstrument({
    items: [{ text: 'a' }, { key: '7', text: 'b' }, { text: 'c' }],
    scales: [
      { title: 'Große Pläne', keyLine: '7R' },
      { key: 'kept', title: 'Other', items: [{ item: '8' }] },
    ],
  });
  expect(filled).toEqual({
    items: [
      { key: '8', text: 'a' },
      { key: '7', text: 'b' },
      { key: '9', text: 'c' },
    ],
    scales: [
      { title: 'Große Pläne', key: 'grosse-plaene', items: [{ item: '7', reversed: true }] },
      { key: 'kept', title: 'Other', items: [{ item: '8' }] },
    ],
  });
});

test('what the panel keeps of an instrument is the instrument, in one language', () => {
  for (const instrument of starterContent.instruments) {
    const writer = {
      locale: 'en',
      text: (text: unknown) =>
        typeof text === 'object' && text !== null && 'en' in text ? String(text.en) : null,
      rowId: () => 'row',
      idOf: (_: string, key: string) => key,
    };
    const doc = fromInstrument(instrument, writer);
    const again = parseInstrument(
      toInstrument(doc, instrument.version, (key) => (key ? String(key) : undefined)),
    );
    expect(again).toEqual({ ok: true, value: JSON.parse(JSON.stringify(inEnglish(instrument))) });
    expect(instrumentMistakes(doc, (key) => (key ? String(key) : undefined))).toEqual([]);
  }
});

const doc = {
  formats: [
    { blockType: 'rating', name: 'agree', labels: [{ label: 'a' }] },
    { blockType: 'forcedChoice', name: 'pair', options: [{ value: 'x' }] },
  ],
};

test.each([
  [['id'], 'key'],
  [['license'], 'license.name'],
  [['license', 'url'], 'license.url'],
  [['formats', 'agree', 'max'], 'formats.0.max'],
  [['formats', 'agree', 'labels', 2], 'formats.0.labels.2.label'],
  [['formats', 'pair', 'labels', 1], 'formats.1.options.1.label'],
  [['formats', 'pair', 'labels'], 'formats.1.options'],
  [['formats', 'pair', 'options', 0], 'formats.1.options.0.value'],
  [['formats', 'gone'], 'formats'],
  [['items', 6], 'items.6.text'],
  [['items', 6, 'id'], 'items.6.key'],
  [['scales', 1], 'scales.1.items'],
  [['scales', 1, 'items', 0, 'keyed'], 'scales.1.items.0.reversed'],
  [['norms', 0], 'norms.0.scale'],
  [['norms', 0, 'counts', 3, 'score'], 'norms.0.counts'],
])('a mistake at %j is mended at %s', (path, expected) => {
  expect(fieldPath(doc, path).join('.')).toBe(expected);
});

test('two formats of one name, and one without, are mistakes of their own', () => {
  const issues = instrumentMistakes({ formats: [{ name: 'a' }, { name: 'a' }, {}] }, () => undefined);
  expect(issues.slice(0, 2).map(({ path, code }) => `${path.join('.')} ${code}`)).toEqual([
    'formats.1.name duplicate_id',
    'formats.2.name missing',
  ]);
});

function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value) return value.en;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inEnglish(inner)]));
}

test('advice leads to the panel’s fields in the editor’s language, and waits until the mistakes are mended', () => {
  const [instrument] = starterContent.instruments;
  if (!instrument) throw new Error('The starter content has no instrument.');
  const doc = fromInstrument(instrument, {
    locale: 'en',
    text: (text: unknown) =>
      typeof text === 'object' && text !== null && 'en' in text ? String(text.en) : null,
    rowId: () => 'row',
    idOf: (_: string, key: string) => key,
  });
  const keyOf = (relation: unknown) => (relation ? String(relation) : undefined);
  const advice = instrumentAdvice(doc, keyOf, 'de');
  const norm = advice.find(({ code }) => code === 'no_norm');
  expect(norm?.path).toEqual(['scales', 0, 'items']);
  expect(norm?.message).not.toBe(
    instrumentAdvice(doc, keyOf, 'en').find(({ code }) => code === 'no_norm')?.message,
  );
  expect(instrumentAdvice({ ...doc, title: null }, keyOf, 'de')).toEqual([]);
});

test('bands and composites survive the panel, and their ids come from their titles', () => {
  const scale = { title: 'Calm', score: 'mean', items: [{ item: '1' }, { item: '2', reversed: true }] };
  const filled = fillInstrument({
    key: 'calm',
    title: 'Calm',
    lens: 'behavior',
    license: { name: 'CC0 1.0' },
    source: 'A test',
    language: 'en',
    formats: [{ blockType: 'rating', name: 'agree', min: 1, max: 5 }],
    items: [
      { text: 'I leave time.', format: 'agree' },
      { text: 'I interrupt.', format: 'agree' },
    ],
    scales: [
      {
        ...scale,
        bands: {
          on: 'score',
          ranges: [
            { title: 'low', from: 1 },
            { title: 'high', from: 3.5 },
          ],
        },
      },
      { ...scale, title: 'Haste' },
    ],
    composites: [
      {
        title: 'Whole',
        score: 'pomp',
        scales: [{ scale: 'calm' }, { scale: 'haste', reversed: true, weight: 2 }],
        correlations: {
          values: [
            [1, 0.2],
            [0.2, 1],
          ],
          source: 'A test',
        },
      },
    ],
  });
  const parsed = parseInstrument(toInstrument(filled, '1', () => undefined));
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      scales: [
        {
          bands: {
            on: 'score',
            ranges: [
              { id: 'low', from: 1 },
              { id: 'high', from: 3.5 },
            ],
          },
        },
        {},
      ],
      composites: [{ id: 'whole', scales: [{ scale: 'calm' }, { scale: 'haste', keyed: -1, weight: 2 }] }],
    },
  });
  if (!parsed.ok) return;
  const writer = {
    locale: 'en',
    text: (text: unknown) => (typeof text === 'string' ? text : null),
    rowId: () => 'row',
    idOf: (_: string, key: string) => key,
  };
  const again = parseInstrument(toInstrument(fromInstrument(parsed.value, writer), '1', () => undefined));
  expect(again).toEqual(parsed);
});
