import { expect, test } from 'vitest';
import { demoBehaviorInstrument, demoDriversInstrument } from '../../../test/support/demoInstruments.ts';
import { type Instrument, type ScaleBands, scoreResponses } from '../index.ts';
import { compositeResults } from './compositeResults.ts';
import { scaleResults } from './scaleResults.ts';

const results = (instrument: Instrument, answers: Record<string, number | null>) =>
  scaleResults(instrument, scoreResponses(instrument, answers), 'en');

test('scores, interval and rank are those of a hand calculation', () => {
  const [people, selfControl] = results(demoBehaviorInstrument, { B1: 4, B2: 5, B3: 2, B4: 1 });
  // Mean of 4 and 5; sample mean 3.3, sd √0.9, standard error √0.9 · √(1 − 0.84) = 0.37947; 9 of 10 below 4.5.
  expect(people).toMatchObject({
    id: 'people',
    title: 'People',
    score: 4.5,
    min: 1,
    max: 5,
    pomp: 87.5,
    valid: 2,
    items: 2,
    ipsative: false,
    percentile: {
      rank: 90,
      norm: 'Demo sample',
      n: 10,
      date: '2026-01-31',
      source: 'Made up for these tests',
    },
  });
  expect(people?.interval?.lower).toBeCloseTo(3.756246, 6);
  expect(people?.interval).toMatchObject({ upper: 5, confidence: 0.95 });
  // 2 plus the reversed 1; the sample is known by mean and deviation, z = (7 − 6) / 2.
  expect(selfControl).toMatchObject({ score: 7, min: 2, max: 10, pomp: 62.5, interval: null });
  expect(selfControl?.percentile?.rank).toBeCloseTo(69.146246, 6);
  expect(selfControl?.percentile?.source).toContain('read from a normal distribution');
});

test('a rank says how far the error of measurement, and the size of the sample, carry it', () => {
  const [people, selfControl] = results(demoBehaviorInstrument, { B1: 4, B2: 4, B3: 2, B4: 1 });
  // 4 plus and minus 1.959964 · 0.379473 is 3.256 to 4.744: 6 of 10 lie below the one end, 9 below the other.
  expect(people?.percentile).toMatchObject({
    rank: 75,
    interval: { lower: 60, upper: 90, confidence: 0.95 },
    sampleInterval: { confidence: 0.95 },
  });
  const { lower = 0, upper = 0 } = people?.percentile?.sampleInterval ?? {};
  expect([lower < 60, upper > 90]).toEqual([true, true]);
  // Known by its mean alone, and with no reliability.
  expect(selfControl?.percentile).toMatchObject({ interval: null, sampleInterval: null });
});

test('a band is said as surely as the score is', () => {
  const ranges = [
    { id: 'low', title: { en: 'low', de: 'niedrig' }, from: 1 },
    { id: 'middle', title: { en: 'middle', de: 'mittel' }, from: 3 },
    { id: 'high', title: { en: 'high', de: 'hoch' }, from: 4.4 },
  ];
  const banded = (bands: ScaleBands) => ({
    ...demoBehaviorInstrument,
    scales: demoBehaviorInstrument.scales.map((scale) => ({ ...scale, bands })),
  });
  const onScore = banded({ on: 'score', ranges });
  const [people, selfControl] = results(onScore, { B1: 4, B2: 4, B3: 2, B4: 1 });
  expect(people?.band).toEqual({
    on: 'score',
    title: 'middle',
    reach: ['middle', 'high'],
    sure: false,
    text: 'between “middle” and “high”',
    ranges: [
      { title: 'low', from: 1 },
      { title: 'middle', from: 3 },
      { title: 'high', from: 4.4 },
    ],
  });
  expect(selfControl?.band).toMatchObject({ title: 'high', sure: null });
  const [german] = scaleResults(onScore, scoreResponses(onScore, { B1: 1, B2: 1 }), 'de');
  expect(german?.band).toMatchObject({ title: 'niedrig', sure: true, text: '„niedrig“' });
  expect(results(onScore, { B1: 4, B2: null })[0]?.band).toBeNull();
  expect(results(demoBehaviorInstrument, { B1: 4, B2: 4 })[0]?.band).toBeNull();
});

test('a score over scales says what it is made of, and how sure it is where that is known', () => {
  const composite = {
    id: 'drive',
    title: { en: 'Drive', de: 'Antrieb' },
    scales: [{ scale: 'people' }, { scale: 'self-control' }],
    score: 'pomp' as const,
  };
  const made = (more: object = {}): Instrument => ({
    ...demoBehaviorInstrument,
    composites: [{ ...composite, ...more }],
  });
  const of = (instrument: Instrument, answers: Record<string, number | null>, locale = 'en') =>
    compositeResults(instrument, scoreResponses(instrument, answers), locale);
  // 87.5 and 62.5 of 100.
  expect(of(made(), { B1: 4, B2: 5, B3: 2, B4: 1 })).toEqual([
    {
      id: 'drive',
      title: 'Drive',
      form: 'pomp',
      score: 75,
      z: null,
      interval: null,
      valid: 2,
      scales: ['People', 'Self-control'],
    },
  ]);
  const known = made({
    correlations: {
      values: [
        [1, 0.5],
        [0.5, 1],
      ],
      source: 'Made up',
    },
  });
  const reliable = {
    ...known,
    scales: known.scales.map((scale) => ({ ...scale, reliability: { alpha: 0.84, source: 'Made up' } })),
    norms: (known.norms ?? []).map((norm) => ({ ...norm, sample: 'One and the same' })),
  };
  const [drive] = of(reliable, { B1: 4, B2: 5, B3: 2, B4: 1 }, 'de');
  // In percent the deviations are 23.717 and 25, the errors 0.4 of them: ½ · √(9.487² + 10²) = 6.892.
  expect(drive).toMatchObject({
    title: 'Antrieb',
    interval: { lower: expect.closeTo(61.492, 2), upper: expect.closeTo(88.508, 2), confidence: 0.95 },
  });
  expect(of(made(), { B1: 4, B2: null, B3: 2, B4: 1 })[0]).toMatchObject({ score: null, valid: 1 });
  expect(of(demoBehaviorInstrument, {})).toEqual([]);
});

test('an equal score counts half in the rank', () => {
  const [people] = results(demoBehaviorInstrument, { B1: 4, B2: 4, B3: null, B4: null });
  expect(people?.percentile?.rank).toBe(75);
});

test('what is not scored has neither interval nor rank, and "not observed" is missing, not zero', () => {
  const [people, selfControl] = results(demoBehaviorInstrument, { B1: 4, B2: null, B3: 2, B4: null });
  expect(people).toMatchObject({ score: null, pomp: null, valid: 1, interval: null, percentile: null });
  expect(selfControl).toMatchObject({ score: 4, valid: 1, items: 2 });
});

test('a forced choice ranks within one person: it has no norm', () => {
  const ranked = { ...demoDriversInstrument, norms: [{ ...plainNorm, scale: 'autonomy' }] };
  const [autonomy] = results(ranked, { D1: 0, D2: 1 });
  expect(autonomy).toMatchObject({ score: 1, ipsative: true, interval: null, percentile: null });
});

test('a counted norm goes before one that is known by its mean', () => {
  const both = {
    ...demoBehaviorInstrument,
    norms: [{ ...plainNorm, scale: 'people' }, ...(demoBehaviorInstrument.norms ?? [])],
  };
  expect(results(both, { B1: 4, B2: 4 })[0]?.percentile).toMatchObject({ norm: 'Demo sample', rank: 75 });
});

test('a sample in which everybody scored the same gives a rank and no interval', () => {
  const norm = {
    scale: 'people',
    sample: 'Same',
    date: '2026-01-31',
    n: 3,
    counts: [{ score: 3, count: 3 }],
  };
  const [people] = results({ ...demoBehaviorInstrument, norms: [norm] }, { B1: 4, B2: 4 });
  expect(people).toMatchObject({ interval: null, percentile: { rank: 100 } });
});

const plainNorm = { sample: 'Plain', date: '2026-01-31', n: 40, mean: 3, sd: 1 };
