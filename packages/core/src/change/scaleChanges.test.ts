import { expect, test } from 'vitest';
import { demoBehaviorInstrument } from '../../test/support/demoInstruments.ts';
import { compileInstrument, type Instrument, scoreResponses } from '../assessment/index.ts';
import { type AnsweredVersion, scaleChanges } from './scaleChanges.ts';

const answered = (
  instrument: Instrument,
  answers: Record<string, number>,
  more: Partial<AnsweredVersion> = {},
): AnsweredVersion => ({
  lens: 'behavior',
  answers,
  sheet: scoreResponses(instrument, answers),
  frozen: {
    id: `${instrument.id} ${instrument.version}`,
    version: instrument.version,
    instrument,
    compiled: compileInstrument(instrument),
  },
  ...more,
});
const before = { B1: 4, B2: 4, B3: 3, B4: 3 };
const after = { B1: 1, B2: 2, B3: 3, B4: 3 };
const version2 = (change: (scale: Instrument['scales'][number]) => object, items?: Instrument['items']) => ({
  ...demoBehaviorInstrument,
  version: '2',
  ...(items ? { items } : {}),
  scales: demoBehaviorInstrument.scales.map((scale) =>
    scale.id === 'people' ? { ...scale, ...change(scale) } : scale,
  ),
});

test('where the newer version counts the same answers differently, the earlier ones are counted anew', () => {
  const turned = version2(() => ({
    items: [
      { item: 'B1', keyed: 1 },
      { item: 'B2', keyed: -1 },
    ],
  }));
  const [people] = scaleChanges(answered(demoBehaviorInstrument, before), answered(turned, after), 'en');
  // B2 is turned round: (4 + 2) / 2 before, (1 + 4) / 2 after; the stored score before was 4.
  expect(people).toMatchObject({
    before: 3,
    after: 2.5,
    difference: -0.5,
    rescored: true,
    verdict: 'noReliableChange',
  });
});

test('where the newer version asks something else, nothing is compared', () => {
  const items = demoBehaviorInstrument.items.map((item) =>
    item.id === 'B1' ? { ...item, text: 'Begins every talk with a question of some length.' } : item,
  );
  const reworded = version2(() => ({}), items);
  const changes = scaleChanges(answered(demoBehaviorInstrument, before), answered(reworded, after), 'de');
  expect(changes[0]).toMatchObject({
    before: 4,
    after: 1.5,
    difference: null,
    threshold: null,
    verdict: 'notComparable',
    rescored: false,
    sentence: expect.stringContaining('Nicht vergleichbar'),
  });
  // The other scale does not contain that question.
  expect(changes[1]).toMatchObject({ before: 6, after: 6, difference: 0, verdict: null });
});

test('where no end is better, a reliable change is said without a judgment', () => {
  const temperament = { lens: 'temperament' as const };
  const found = (from: Record<string, number>, to: Record<string, number>) =>
    scaleChanges(
      answered(demoBehaviorInstrument, from, temperament),
      answered(demoBehaviorInstrument, to, temperament),
      'en',
    )[0];
  expect(found(before, after)).toMatchObject({ verdict: 'fell' });
  expect(found(after, before)).toMatchObject({
    verdict: 'rose',
    sentence: expect.stringContaining('Higher than before'),
  });
});

test('a retest correlation goes before what one sitting tells', () => {
  const retested = {
    ...demoBehaviorInstrument,
    scales: demoBehaviorInstrument.scales.map((scale) => ({
      ...scale,
      reliability: { alpha: 0.84, retest: 0.36, source: 'Made up for these tests' },
    })),
  };
  const [people] = scaleChanges(answered(retested, before), answered(retested, after), 'en');
  // √2 · √0.9 · √(1 − 0.36) · 1.959964
  expect(people?.threshold).toBeCloseTo(2.103654, 5);
  expect(people).toMatchObject({ difference: -2.5, verdict: 'declined' });
});

test('a reader who may not read the answers is not shown them counted anew', () => {
  // Two scores of the same answers, one of them with a key turned, would give the answer to that item away.
  const turned = version2(({ items }) => ({
    items: items.map((key, index) => (index === 0 ? { ...key, keyed: key.keyed === 1 ? -1 : 1 } : key)),
  }));
  const [people] = scaleChanges(
    answered(demoBehaviorInstrument, before, { answers: null }),
    answered(turned, after, { answers: null }),
    'en',
  );
  expect(people).toMatchObject({ rescored: false, difference: null, verdict: 'notComparable' });
  expect(people?.sentence).toMatch(/^Not compared here/);
});
