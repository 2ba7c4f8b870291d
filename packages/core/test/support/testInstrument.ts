import type { InstrumentInput } from '../../src/assessment/instrument/instrument.ts';

/** Returns a small, well-formed instrument for tests: made-up items, one reversed, two scales and a forced choice. */
export function testInstrument(): InstrumentInput {
  return {
    id: 'demo-energy',
    version: '1.0.0',
    title: { en: 'Demo energy', de: 'Demo Energie' },
    lens: 'energy',
    license: { name: 'CC0 1.0 Universal', spdx: 'CC0-1.0' },
    source: 'Written for these tests',
    language: 'en',
    formats: {
      agree: {
        kind: 'rating',
        min: 1,
        max: 5,
        labels: ['never', 'seldom', 'at times', 'often', 'always'],
        notObserved: true,
      },
      pair: {
        kind: 'forcedChoice',
        options: ['autonomy', 'mastery'],
        labels: ['My own way', 'Getting better'],
      },
    },
    items: [
      { id: 'E1', text: { en: 'Planning lifts me.', de: 'Planen beflügelt mich.' }, format: 'agree' },
      { id: 'E2', text: 'Planning drains me.', format: 'agree' },
      { id: 'E3', text: 'I look forward to planning.', format: 'agree' },
      { id: 'P1', text: 'Which matters more this month?', format: 'pair' },
      { id: 'P2', text: 'Which do you miss more?', format: 'pair' },
      { id: 'B1', text: 'Asks before advising.', format: 'agree', behavior: 'ask-first' },
    ],
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
        minValid: 0.6,
      },
      {
        id: 'autonomy',
        title: 'Autonomy',
        items: [
          { item: 'P1', keyed: 1 },
          { item: 'P2', keyed: 1 },
        ],
        score: 'sum',
      },
    ],
    norms: [{ scale: 'planning', sample: 'Demo sample', date: '2026-01-31', n: 4, mean: 3.2, sd: 0.7 }],
  };
}
