import { type Instrument, scoreResponses } from '@coaching/core/assessment';
import { expect, test } from 'vitest';
import { demoBehaviorInstrument, demoDriversInstrument } from '../../../test/fixtures/demoContent.ts';
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
