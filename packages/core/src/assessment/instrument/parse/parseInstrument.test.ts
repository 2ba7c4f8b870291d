import { expect, test } from 'vitest';
import { testInstrument } from '../../../../test/support/testInstrument.ts';
import type { InstrumentInput } from '../instrument.ts';
import { parseInstrument } from './parseInstrument.ts';

type Mistake = { readonly path: string; readonly code: string };

function mistakes(value: unknown): Mistake[] {
  const outcome = parseInstrument(value);
  return outcome.ok ? [] : (outcome.issues ?? []).map(({ path, code }) => ({ path: path.join('.'), code }));
}

function changed(change: (instrument: InstrumentInput) => unknown): unknown {
  const instrument = testInstrument();
  return change(instrument) ?? instrument;
}

test('a well-formed instrument is accepted, and the share of answers defaults to 0.8', () => {
  const outcome = parseInstrument(testInstrument());
  expect(outcome).toMatchObject({ ok: true, value: { id: 'demo-energy' } });
  expect(outcome.ok && outcome.value.scales.map((scale) => scale.minValid)).toEqual([0.6, 0.8]);
});

test.each<[string, (instrument: InstrumentInput) => unknown, Mistake]>([
  ['no license', ({ license: _, ...rest }) => rest, { path: 'license', code: 'missing' }],
  [
    'a nameless license',
    (i) => ({ ...i, license: { name: ' ' } }),
    { path: 'license.name', code: 'invalid' },
  ],
  ['no source', ({ source: _, ...rest }) => rest, { path: 'source', code: 'missing' }],
  ['no language', ({ language: _, ...rest }) => rest, { path: 'language', code: 'missing' }],
  [
    'a language that is no code',
    (i) => ({ ...i, language: 'English' }),
    { path: 'language', code: 'invalid' },
  ],
  ['no title', ({ title: _, ...rest }) => rest, { path: 'title', code: 'missing' }],
  [
    'an empty translation',
    (i) => ({ ...i, title: { en: 'Demo', de: '' } }),
    { path: 'title.de', code: 'too_small' },
  ],
  ['an unknown lens', (i) => ({ ...i, lens: 'mood' }), { path: 'lens', code: 'invalid' }],
  ['a misspelled field', (i) => ({ ...i, scale: [] }), { path: 'scale', code: 'unknown_field' }],
  ['no items', (i) => ({ ...i, items: [], scales: [], norms: [] }), { path: 'items', code: 'too_small' }],
  [
    'an id with a space',
    (i) => {
      at(i.items, 5).id = 'B 1';
    },
    { path: 'items.5.id', code: 'invalid' },
  ],
  [
    'a key of 2',
    (i) => ({ ...i, scales: [{ ...at(i.scales, 1), items: [{ item: 'P1', keyed: 2 }] }] }),
    { path: 'scales.0.items.0.keyed', code: 'invalid' },
  ],
  [
    'a weight of 0',
    (i) => {
      at(at(i.scales, 0).items, 0).weight = 0;
    },
    { path: 'scales.0.items.0.weight', code: 'too_small' },
  ],
  [
    'minValid above 1',
    (i) => {
      at(i.scales, 0).minValid = 80;
    },
    { path: 'scales.0.minValid', code: 'too_big' },
  ],
  [
    'minValid below 0',
    (i) => {
      at(i.scales, 0).minValid = -0.1;
    },
    { path: 'scales.0.minValid', code: 'too_small' },
  ],
  [
    'a format of no kind',
    (i) => ({ ...i, formats: { ...i.formats, agree: { min: 1, max: 5 } } }),
    { path: 'formats.agree.kind', code: 'invalid' },
  ],
  [
    'a range with a half step',
    (i) => {
      i.formats.agree = { kind: 'rating', min: 1, max: 5.5 };
    },
    { path: 'formats.agree.max', code: 'wrong_kind' },
  ],
  [
    'a norm of nobody',
    (i) => ({ ...i, norms: [{ scale: 'planning', date: '2026-01-31', n: 4, mean: 3, sd: 1 }] }),
    { path: 'norms.0.sample', code: 'missing' },
  ],
  [
    'a score table that is a text',
    (i) => ({
      ...i,
      norms: [{ scale: 'planning', sample: 'Demo', date: '2026-01-31', n: 4, counts: 'none' }],
    }),
    { path: 'norms.0.counts', code: 'wrong_kind' },
  ],
  ['a title that is a number', (i) => ({ ...i, title: 7 }), { path: 'title', code: 'missing' }],
  [
    'a norm without a date',
    (i) => ({ ...i, norms: [{ scale: 'planning', sample: 'Demo', date: 'May', n: 4, mean: 3, sd: 1 }] }),
    { path: 'norms.0.date', code: 'invalid' },
  ],
])('%s is one mistake in a field', (_, change, mistake) => {
  expect(mistakes(changed(change))[0]).toEqual(mistake);
});

test.each<[string, (instrument: InstrumentInput) => unknown, Mistake]>([
  [
    'an unused item',
    (i) => void i.items.push({ id: 'X', text: 'Extra', format: 'agree' }),
    { path: 'items.6', code: 'unused_item' },
  ],
  [
    'an unknown format',
    (i) => {
      at(i.items, 0).format = 'agreee';
    },
    { path: 'items.0.format', code: 'unknown_format' },
  ],
  [
    'an unknown item',
    (i) => void at(i.scales, 0).items.push({ item: 'E9', keyed: 1 }),
    { path: 'scales.0.items.3.item', code: 'unknown_item' },
  ],
  [
    'an item twice in a scale',
    (i) => void at(i.scales, 0).items.push({ item: 'E1', keyed: 1 }),
    { path: 'scales.0.items.3.item', code: 'duplicate_item' },
  ],
  [
    'two items with one id',
    (i) => {
      at(i.items, 5).id = 'E1';
    },
    { path: 'items.5.id', code: 'duplicate_id' },
  ],
  [
    'two scales with one id',
    (i) => {
      at(i.scales, 1).id = 'planning';
    },
    { path: 'scales.1.id', code: 'duplicate_id' },
  ],
  [
    'a scale without items',
    (i) => void i.scales.push({ id: 'none', title: 'None', items: [], score: 'mean' }),
    { path: 'scales.2.items', code: 'empty_scale' },
  ],
  [
    'a range that ends where it starts',
    (i) => {
      i.formats.agree = { kind: 'rating', min: 5, max: 5 };
    },
    { path: 'formats.agree.max', code: 'range_reversed' },
  ],
  [
    'more steps than a byte holds',
    (i) => {
      i.formats.agree = { kind: 'rating', min: 0, max: 255 };
    },
    { path: 'formats.agree.max', code: 'range_too_long' },
  ],
  [
    'a label too few',
    (i) => {
      i.formats.agree = { kind: 'rating', min: 1, max: 5, labels: ['a', 'b', 'c', 'd'] };
    },
    { path: 'formats.agree.labels', code: 'labels_count' },
  ],
  [
    'a choice of one',
    (i) => {
      i.formats.pair = { kind: 'forcedChoice', options: ['autonomy'] };
    },
    { path: 'formats.pair.options', code: 'options_count' },
  ],
  [
    'an option twice',
    (i) => {
      i.formats.pair = { kind: 'forcedChoice', options: ['autonomy', 'autonomy'] };
    },
    { path: 'formats.pair.options.1', code: 'duplicate_id' },
  ],
  [
    'an option that does not exist',
    (i) => {
      at(at(i.scales, 1).items, 0).option = 'money';
    },
    { path: 'scales.1.items.0.option', code: 'unknown_option' },
  ],
  [
    'an option of a rating',
    (i) => {
      at(at(i.scales, 0).items, 0).option = 'often';
    },
    { path: 'scales.0.items.0.option', code: 'unknown_option' },
  ],
  [
    'a scale of ratings and choices',
    (i) => void at(i.scales, 1).items.push({ item: 'E1', keyed: 1 }),
    { path: 'scales.1', code: 'mixed_formats' },
  ],
  ['a mean over two ranges', twoRanges('mean'), { path: 'scales.0.score', code: 'mixed_ranges' }],
  [
    'a norm of no scale',
    (i) => ({ ...i, norms: [{ scale: 'calm', sample: 'Demo', date: '2026-01-31', n: 4, mean: 3, sd: 1 }] }),
    { path: 'norms.0.scale', code: 'unknown_scale' },
  ],
  [
    'a norm of a forced choice',
    (i) => ({
      ...i,
      norms: [{ scale: 'autonomy', sample: 'Demo', date: '2026-01-31', n: 4, mean: 3, sd: 1 }],
    }),
    { path: 'norms.0', code: 'ipsative_norm' },
  ],
  [
    'a table that does not add up',
    (i) => ({
      ...i,
      norms: [
        { scale: 'planning', sample: 'Demo', date: '2026-01-31', n: 4, counts: [{ score: 3, count: 3 }] },
      ],
    }),
    { path: 'norms.0.n', code: 'counts_total' },
  ],
  [
    'a table out of order',
    (i) => ({
      ...i,
      norms: [
        {
          scale: 'planning',
          sample: 'Demo',
          date: '2026-01-31',
          n: 4,
          counts: [
            { score: 3, count: 3 },
            { score: 2, count: 1 },
          ],
        },
      ],
    }),
    { path: 'norms.0.counts.1.score', code: 'counts_unsorted' },
  ],
  [
    'a text missing in the original language',
    (i) => {
      i.title = { de: 'Demo' };
    },
    { path: 'title', code: 'original_missing' },
  ],
])('%s is one mistake across fields', (_, change, mistake) => {
  expect(mistakes(changed(change))).toEqual([mistake]);
});

test('two ranges are fine where every item becomes a share of its own range', () => {
  expect(mistakes(changed(twoRanges('pomp')))).toEqual([]);
});

test('something that is no instrument at all is refused with sentences', () => {
  for (const value of [null, undefined, 7, 'x', [], {}]) {
    const outcome = parseInstrument(value);
    expect(outcome).toMatchObject({ ok: false, code: 'invalid_instrument' });
    const messages = outcome.ok ? [] : (outcome.issues ?? []).map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    expect(
      messages.filter((message) => /expected|received|invalid/i.test(message) || !/[.]$/.test(message)),
    ).toEqual([]);
  }
});

function twoRanges(score: 'mean' | 'pomp') {
  return (instrument: InstrumentInput): void => {
    instrument.formats.wide = { kind: 'rating', min: 0, max: 10 };
    at(instrument.items, 0).format = 'wide';
    at(instrument.scales, 0).score = score;
  };
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new Error(`nothing at ${index}`);
  return value;
}

test('a wrong field beside the items hides no mistake among them', () => {
  const { license: _, ...unlicensed } = testInstrument();
  const [scale] = unlicensed.scales;
  const doubled = { ...scale, items: [...(scale?.items ?? []), ...(scale?.items.slice(0, 1) ?? [])] };
  const outcome = parseInstrument({ ...unlicensed, scales: [doubled] });
  const codes = outcome.ok ? [] : outcome.issues?.map(({ path, code }) => `${path[0]} ${code}`);
  expect(codes).toEqual(expect.arrayContaining(['license missing', 'scales duplicate_item']));
});
