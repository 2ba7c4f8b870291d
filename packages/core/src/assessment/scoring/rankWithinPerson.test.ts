import { expect, test } from 'vitest';
import { testInstrument } from '../../../test/support/testInstrument.ts';
import { compileInstrument } from './compileInstrument.ts';
import { rankWithinPerson } from './rankWithinPerson.ts';
import { scoreResponses } from './scoreResponses.ts';

const options = ['autonomy', 'mastery', 'purpose'];

/** Four choices among three things; the last one does not offer a point for autonomy. */
const compiled = compileInstrument({
  ...testInstrument(),
  norms: [],
  formats: { ...testInstrument().formats, three: { kind: 'forcedChoice', options } },
  items: [
    ...['c1', 'c2', 'c3', 'c4'].map((id) => ({ id, text: id, format: 'three' })),
    { id: 'r', text: 'r', format: 'agree' },
  ],
  scales: [
    ...options.map((id) => ({
      id,
      title: id,
      score: 'sum' as const,
      items: (id === 'autonomy' ? ['c1', 'c2', 'c3'] : ['c1', 'c2', 'c3', 'c4']).map((item) => ({
        item,
        keyed: 1 as const,
      })),
    })),
    { id: 'rated', title: 'rated', score: 'mean', items: [{ item: 'r', keyed: 1 }] },
  ],
});

test('the share of choices decides, not their number; ratings are left out', () => {
  const ranks = rankWithinPerson(scoreResponses(compiled, { c1: 0, c2: 0, c3: 1, c4: 1, r: 5 }));
  expect(ranks).toEqual({ autonomy: 1, mastery: 2, purpose: 3 });
});

test('ties share the mean of their ranks', () => {
  expect(rankWithinPerson(scoreResponses(compiled, { c1: 0, c2: 0, c3: 1, c4: 2 }))).toEqual({
    autonomy: 1,
    mastery: 2.5,
    purpose: 2.5,
  });
});

test('a scale without a score has no rank and takes none', () => {
  expect(rankWithinPerson(scoreResponses(compiled, { c1: 0, c2: 0, c3: 0 }))).toEqual({
    autonomy: 1,
    mastery: null,
    purpose: null,
  });
  expect(rankWithinPerson({ scales: {} })).toEqual({});
});
