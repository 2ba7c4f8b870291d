import { expect, test } from 'vitest';
import { testInstrument } from '../../../test/support/testInstrument.ts';
import type { InstrumentInput } from '../instrument/instrument.ts';
import { parseInstrument } from '../instrument/parse/parseInstrument.ts';

const band = (id: string, from: number) => ({ id, title: { en: id, de: id }, from });

/** Two rating scales with norms in one sample, bands on one of them, and a composite of both. */
function complete(): InstrumentInput {
  const plain = testInstrument();
  const [planning, autonomy] = plain.scales;
  if (!planning || !autonomy) throw new Error('the demo has two scales');
  const norm = { scale: 'planning', sample: 'Demo sample', date: '2026-01-31', n: 4, mean: 3.2, sd: 0.7 };
  return {
    ...plain,
    scales: [
      {
        ...planning,
        bands: { on: 'score', ranges: [band('low', 1), band('middle', 2.5), band('high', 3.5)] },
      },
      autonomy,
      {
        id: 'asking',
        title: 'Asking',
        items: [{ item: 'B1', keyed: 1, weight: 2 }],
        score: 'sum',
        bands: { on: 'percentile', ranges: [band('lower', 0), band('upper', 50)] },
      },
    ],
    norms: [norm, { ...norm, scale: 'asking' }],
    composites: [
      {
        id: 'drive',
        title: { en: 'Drive', de: 'Antrieb' },
        score: 'standardized',
        scales: [
          { scale: 'planning', weight: 2 },
          { scale: 'asking', keyed: -1 },
        ],
        correlations: {
          values: [
            [1, 0.3],
            [0.3, 1],
          ],
          source: 'Demo',
        },
      },
    ],
  };
}

type Change = (instrument: ReturnType<typeof complete>) => InstrumentInput;

function mistakes(instrument: InstrumentInput): [string, string][] {
  const outcome = parseInstrument(instrument);
  return outcome.ok ? [] : (outcome.issues ?? []).map(({ path, code }) => [path.join('.'), code]);
}

function withBands(scale: number, bands: unknown): Change {
  return (instrument) =>
    JSON.parse(
      JSON.stringify({
        ...instrument,
        scales: instrument.scales.map((one, index) => (index === scale ? { ...one, bands } : one)),
      }),
    );
}

function withComposite(change: object): Change {
  return (instrument) =>
    JSON.parse(
      JSON.stringify({
        ...instrument,
        composites: instrument.composites?.map((one) => ({ ...one, ...change })),
      }),
    );
}

test('bands and composites are accepted, and so is an instrument without them', () => {
  expect(mistakes(complete())).toEqual([]);
  expect(mistakes(testInstrument())).toEqual([]);
  const outcome = parseInstrument(complete());
  expect(outcome.ok && outcome.value).toMatchObject(complete());
});

test.each<[string, Change, [string, string]]>([
  [
    'a first band above the lowest score',
    withBands(0, { on: 'score', ranges: [band('low', 1.5), band('high', 3)] }),
    ['scales.0.bands.ranges.0.from', 'bands_gap'],
  ],
  [
    'a first band below the lowest score',
    withBands(0, { on: 'score', ranges: [band('low', 0), band('high', 3)] }),
    ['scales.0.bands.ranges.0.from', 'bands_gap'],
  ],
  [
    'a sum measured as a mean',
    withBands(2, { on: 'score', ranges: [band('low', 1), band('high', 3)] }),
    ['scales.2.bands.ranges.0.from', 'bands_gap'],
  ],
  [
    'bands out of order',
    withBands(0, { on: 'score', ranges: [band('low', 1), band('high', 3), band('middle', 2)] }),
    ['scales.0.bands.ranges.2.from', 'bands_overlap'],
  ],
  [
    'two bands that start alike',
    withBands(0, { on: 'score', ranges: [band('low', 1), band('middle', 2), band('high', 2)] }),
    ['scales.0.bands.ranges.2.from', 'bands_overlap'],
  ],
  [
    'a band that nobody can reach',
    withBands(0, { on: 'score', ranges: [band('low', 1), band('high', 5.5)] }),
    ['scales.0.bands.ranges.1.from', 'bands_beyond'],
  ],
  [
    'a percentile above 100',
    withBands(2, { on: 'percentile', ranges: [band('low', 0), band('high', 101)] }),
    ['scales.2.bands.ranges.1.from', 'bands_beyond'],
  ],
  [
    'two bands with one id',
    withBands(0, { on: 'score', ranges: [band('low', 1), band('low', 2)] }),
    ['scales.0.bands.ranges.1.id', 'duplicate_id'],
  ],
  [
    'a single band',
    withBands(0, { on: 'score', ranges: [band('low', 1)] }),
    ['scales.0.bands.ranges', 'too_small'],
  ],
  [
    'bands on nothing',
    withBands(0, { ranges: [band('low', 1), band('high', 3)] }),
    ['scales.0.bands.on', 'invalid'],
  ],
  [
    'a band without a start',
    withBands(0, { on: 'score', ranges: [band('low', 1), { id: 'high', title: 'High' }] }),
    ['scales.0.bands.ranges.1.from', 'missing'],
  ],
  [
    'bands of a forced choice',
    withBands(1, { on: 'score', ranges: [band('low', 0), band('high', 1)] }),
    ['scales.1.bands', 'ipsative_bands'],
  ],
  [
    'a band without a title in the original language',
    withBands(0, { on: 'score', ranges: [band('low', 1), { ...band('high', 3), title: { de: 'hoch' } }] }),
    ['scales.0.bands.ranges.1.title', 'original_missing'],
  ],
  [
    'percentile bands without a norm',
    (instrument) => ({ ...instrument, norms: [], composites: [] }),
    ['scales.2.bands.on', 'norm_missing'],
  ],
  [
    'an unknown scale in a composite',
    withComposite({ scales: [{ scale: 'planning' }, { scale: 'calm' }] }),
    ['composites.0.scales.1.scale', 'unknown_scale'],
  ],
  [
    'a scale twice in a composite',
    withComposite({ scales: [{ scale: 'planning' }, { scale: 'planning' }] }),
    ['composites.0.scales.1.scale', 'duplicate_scale'],
  ],
  [
    'a forced choice in a composite',
    withComposite({ scales: [{ scale: 'planning' }, { scale: 'autonomy' }] }),
    ['composites.0.scales.1.scale', 'ipsative_composite'],
  ],
  [
    'a composite of one',
    withComposite({ scales: [{ scale: 'planning' }] }),
    ['composites.0.scales', 'composite_size'],
  ],
  ['a composite called like a scale', withComposite({ id: 'asking' }), ['composites.0.id', 'duplicate_id']],
  ['a composite without a unit', withComposite({ score: 'mean' }), ['composites.0.score', 'invalid']],
  [
    'a composite without a title in the original language',
    withComposite({ title: { de: 'Antrieb' } }),
    ['composites.0.title', 'original_missing'],
  ],
  [
    'a standardized composite in a sample that one scale lacks',
    (instrument) => ({
      ...instrument,
      norms: (instrument.norms ?? []).map((norm) =>
        norm.scale === 'asking' ? { ...norm, sample: 'Another sample' } : norm,
      ),
    }),
    ['composites.0.scales.1.scale', 'norm_missing'],
  ],
  [
    'a sample that nobody has',
    withComposite({ sample: 'Another sample' }),
    ['composites.0.scales.0.scale', 'norm_missing'],
  ],
  [
    'correlations of too few scales',
    withComposite({ correlations: { values: [[1]], source: 'Demo' } }),
    ['composites.0.correlations.values', 'correlations_shape'],
  ],
  [
    'correlations that are not the same both ways',
    withComposite({
      correlations: {
        values: [
          [1, 0.3],
          [0.4, 1],
        ],
        source: 'Demo',
      },
    }),
    ['composites.0.correlations.values', 'correlations_shape'],
  ],
  [
    'a correlation of a scale with itself below 1',
    withComposite({
      correlations: {
        values: [
          [1, 0.3],
          [0.3, 0.9],
        ],
        source: 'Demo',
      },
    }),
    ['composites.0.correlations.values', 'correlations_shape'],
  ],
  [
    'correlations that cannot occur together',
    withComposite({
      correlations: {
        values: [
          [1, 1],
          [1, 1],
        ],
        source: 'Demo',
      },
    }),
    ['composites.0.correlations.values', 'correlations_impossible'],
  ],
  [
    'correlations without a source',
    withComposite({
      correlations: {
        values: [
          [1, 0.3],
          [0.3, 1],
        ],
      },
    }),
    ['composites.0.correlations.source', 'missing'],
  ],
])('%s is one mistake', (_, change, mistake) => {
  expect(mistakes(change(complete()))).toEqual([mistake]);
});

test('two composites with one id are told at the second', () => {
  const twice = complete();
  const composites = [...(twice.composites ?? []), ...(twice.composites ?? [])];
  expect(mistakes({ ...twice, composites })).toEqual([['composites.1.id', 'duplicate_id']]);
});
