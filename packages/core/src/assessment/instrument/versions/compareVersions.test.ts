import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testInstrument } from '../../../../test/support/testInstrument.ts';
import { scoreResponses } from '../../scoring/scoreResponses.ts';
import type { Instrument, InstrumentInput } from '../instrument.ts';
import { parseInstrument } from '../parse/parseInstrument.ts';
import { compareVersions } from './compareVersions.ts';
import { localizedChange } from './localizedChange.ts';
import { movedItems } from './movedItems.ts';
import type { ScaleComparison, VersionAdvice, VersionChange } from './VersionComparison.ts';
import { versionChangeCodes } from './VersionComparison.ts';
import { scaleComparisonText, versionChangeText } from './versionText.ts';

/** Five ratings in one scale, three of them in another; no norms. */
function first(): Instrument {
  const plain = testInstrument();
  return parsed({
    ...plain,
    title: 'Demo',
    items: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      text: { en: `Planning lifts me, ${id}.` },
      format: 'agree',
    })),
    formats: { agree: { kind: 'rating', min: 1, max: 5, labels: ['1', '2', '3', '4', '5'] } },
    scales: [
      {
        id: 'whole',
        title: 'Whole',
        score: 'mean',
        items: ['a', 'b', 'c', 'd', 'e'].map((item) => ({ item, keyed: 1 as const })),
      },
      {
        id: 'part',
        title: 'Part',
        score: 'mean',
        items: ['c', 'd', 'e'].map((item) => ({ item, keyed: 1 as const })),
      },
    ],
    norms: [],
  });
}

function parsed(instrument: InstrumentInput): Instrument {
  const outcome = parseInstrument({ ...instrument, version: '2' });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

type Items = Instrument['items'];
const items = (change: (items: Items) => Items) => (i: Instrument) => ({ ...i, items: change(i.items) });
const item = (id: string, change: Partial<Items[number]>) =>
  items((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));
const scale = (id: string, change: (scale: Instrument['scales'][number]) => object) => (i: Instrument) => ({
  ...i,
  scales: i.scales.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});
const agree = (change: object) => (i: Instrument) => ({
  ...i,
  formats: {
    agree: { kind: 'rating' as const, min: 1, max: 5, labels: ['1', '2', '3', '4', '5'], ...change },
  },
});

type Row = [
  string,
  (instrument: Instrument) => InstrumentInput,
  changes: string[],
  whole: [ScaleComparison['verdict'], VersionAdvice[]],
  part: [ScaleComparison['verdict'], VersionAdvice[]],
];

const same: Row[3] = ['same', ['nothing']];
const care: Row[3] = ['comparable', ['read_with_care']];

test.each<Row>([
  ['nothing', (i) => i, [], same, same],
  [
    'new words of an item',
    item('a', { text: { en: 'Sketching lifts me, a.' } }),
    ['item_reworded a'],
    ['notComparable', ['compare_shared_items']],
    same,
  ],
  [
    'new words where too few items stay the same',
    item('c', { text: { en: 'Sketching lifts me, c.' } }),
    ['item_reworded c'],
    ['notComparable', ['compare_shared_items']],
    ['notComparable', ['new_baseline']],
  ],
  [
    'another spelling',
    item('a', { text: { en: 'planning lifts me – A!' } }),
    ['item_respelled a'],
    care,
    same,
  ],
  [
    'a new translation',
    item('a', { text: { en: 'Planning lifts me, a.', de: 'Planen beflügelt mich, a.' } }),
    ['item_translated a'],
    care,
    same,
  ],
  [
    'another range',
    agree({ max: 7, labels: ['1', '2', '3', '4', '5', '6', '7'] }),
    ['a', 'b', 'c', 'd', 'e'].map((id) => `response_changed ${id} agree`),
    ['notComparable', ['new_baseline']],
    ['notComparable', ['new_baseline']],
  ],
  [
    'other labels',
    agree({ labels: ['never', '2', '3', '4', '5'] }),
    ['a', 'b', 'c', 'd', 'e'].map((id) => `labels_changed ${id} agree`),
    ['notComparable', ['new_baseline']],
    ['notComparable', ['new_baseline']],
  ],
  [
    'a way out',
    agree({ notObserved: true }),
    ['a', 'b', 'c', 'd', 'e'].map((id) => `not_observed_changed ${id} agree`),
    care,
    care,
  ],
  [
    'a format under another name',
    (i) => ({
      ...i,
      formats: Object.fromEntries(Object.entries(i.formats).map(([, format]) => ['often', format])),
      items: i.items.map((one) => ({ ...one, format: 'often' })),
    }),
    ['format_removed agree', 'format_added often'],
    same,
    same,
  ],
  [
    'a key turned round',
    scale('part', ({ items: keys }) => ({
      items: keys.map((key) => (key.item === 'c' ? { ...key, keyed: -1 } : key)),
    })),
    ['key_turned part c'],
    same,
    ['notComparable', ['rescore']],
  ],
  [
    'another weight',
    scale('part', ({ items: keys }) => ({
      items: keys.map((key) => (key.item === 'd' ? { ...key, weight: 2 } : key)),
    })),
    ['weight_changed part d'],
    same,
    ['notComparable', ['rescore']],
  ],
  [
    'a weight of 1 written out',
    scale('part', ({ items: keys }) => ({ items: keys.map((key) => ({ ...key, weight: 1 })) })),
    [],
    same,
    same,
  ],
  [
    'an item counted in one scale more',
    scale('part', ({ items: keys }) => ({ items: [...keys, { item: 'a', keyed: 1 }] })),
    ['key_added part a'],
    same,
    ['notComparable', ['rescore']],
  ],
  [
    'an item that goes',
    (i) => ({
      ...i,
      items: i.items.filter(({ id }) => id !== 'e'),
      scales: i.scales.map((one) => ({ ...one, items: one.items.filter((key) => key.item !== 'e') })),
    }),
    ['item_removed e', 'key_removed whole e', 'key_removed part e'],
    ['notComparable', ['rescore']],
    ['notComparable', ['rescore']],
  ],
  [
    'an item that comes',
    (i) => ({
      ...i,
      items: [...i.items, { id: 'f', text: 'New.', format: 'agree' }],
      scales: i.scales.map((one) => ({ ...one, items: [...one.items, { item: 'f', keyed: 1 as const }] })),
    }),
    ['item_added f', 'key_added whole f', 'key_added part f'],
    ['notComparable', ['compare_shared_items']],
    ['notComparable', ['compare_shared_items']],
  ],
  ['another order', items((all) => [...all.slice(4), ...all.slice(0, 4)]), ['item_moved e'], care, care],
  [
    'another unit',
    scale('whole', () => ({ score: 'sum' })),
    ['scoring_changed whole'],
    ['comparable', ['use_pomp']],
    same,
  ],
  [
    'another rule on missing answers',
    scale('whole', () => ({ minValid: 0.5 })),
    ['missing_rule_changed whole'],
    ['comparable', ['rescore']],
    same,
  ],
  ['another title', scale('whole', () => ({ title: 'All' })), ['scale_retitled whole'], same, same],
  [
    'new instructions',
    (i) => ({ ...i, instructions: 'Think of last week.' }),
    ['instructions_changed '],
    care,
    care,
  ],
  ['another behavior', item('a', { behavior: 'plans' }), ['item_behavior a'], same, same],
  [
    'another part in the ranking',
    scale('part', () => ({ aspect: 'skill' })),
    ['ranking_changed part'],
    same,
    same,
  ],
  [
    'a competency more in the ranking',
    scale('part', () => ({ competencies: ['vision'] })),
    ['ranking_changed part'],
    same,
    same,
  ],
  [
    'a reliability, a norm, bands and a composite',
    (i) => ({
      ...scale('whole', () => ({
        reliability: { alpha: 0.8, source: 'Demo' },
        bands: {
          on: 'score',
          ranges: [
            { id: 'low', title: 'Low', from: 1 },
            { id: 'high', title: 'High', from: 3 },
          ],
        },
      }))(i),
      norms: [{ scale: 'whole', sample: 'Demo', date: '2026-01-31', n: 200, mean: 3, sd: 1 }],
      composites: [
        { id: 'both', title: 'Both', score: 'pomp', scales: [{ scale: 'whole' }, { scale: 'part' }] },
      ],
    }),
    ['bands_changed whole', 'reliability_changed whole', 'norms_changed whole', 'composite_changed both'],
    same,
    same,
  ],
])('%s', (_, change, changes, whole, part) => {
  const comparison = compareVersions(first(), parsed(change(first())));
  expect(comparison.changes.map(({ code, id, of }) => [code, id, ...(of ? [of] : [])].join(' '))).toEqual(
    changes,
  );
  expect(comparison.scales.map(({ verdict, advice }) => [verdict, advice])).toEqual([whole, part]);
  for (const { verdict, reasons } of comparison.scales) expect(reasons.length > 0).toBe(verdict !== 'same');
});

test('an original in another language, with the same texts, is read with care', () => {
  const both = parsed(
    items((all) => all.map((one) => ({ ...one, text: { en: 'Planning.', de: 'Planen.' } })))({
      ...first(),
      title: { en: 'Demo', de: 'Demo' },
      scales: first().scales.map((one) => ({ ...one, title: { en: one.id, de: one.id } })),
      formats: { agree: { kind: 'rating', min: 1, max: 5 } },
    }),
  );
  const { changes, scales } = compareVersions(both, parsed({ ...both, language: 'de' }));
  expect(changes.map(({ code }) => code)).toEqual(['language_changed']);
  expect(scales.map(({ verdict }) => verdict)).toEqual(['comparable', 'comparable']);
});

test('a scale that comes or goes has nothing to be compared with, but old answers may do', () => {
  const one = parsed({ ...first(), scales: first().scales.slice(0, 1) });
  expect(compareVersions(one, first()).scales[1]).toEqual({
    id: 'part',
    verdict: 'notComparable',
    reasons: ['scale_added'],
    advice: ['rescore'],
    sharedItems: [],
  });
  expect(compareVersions(first(), one).scales[1]).toMatchObject({
    reasons: ['scale_removed'],
    advice: ['nothing'],
  });
  const reworded = parsed(item('d', { text: 'Something else.' })(first()));
  expect(compareVersions(one, reworded).scales[1]?.advice).toEqual(['new_baseline']);
});

test('figures of the earlier version that the later one still carries are to be renewed', () => {
  const norm = { scale: 'whole', sample: 'Demo', date: '2026-01-31', n: 200, mean: 3, sd: 1 };
  const before = parsed({ ...first(), norms: [norm] });
  const turned = scale('whole', ({ items: keys }) => ({ items: keys.map((key) => ({ ...key, keyed: -1 })) }));
  const advice = (after: InstrumentInput) => compareVersions(before, parsed(after)).scales[0]?.advice;
  expect(advice(turned(before))).toEqual(['rescore', 'renew_norms']);
  expect(advice({ ...turned(before), norms: [{ ...norm, mean: 3.4 }] })).toEqual(['rescore']);
  const withAlpha = (i: Instrument) =>
    scale('whole', () => ({ reliability: { alpha: 0.8, source: 'Demo' } }))(i);
  expect(
    compareVersions(parsed(withAlpha(first())), parsed(withAlpha(parsed(turned(first()))))).scales[0]?.advice,
  ).toEqual(['rescore', 'renew_norms']);
});

describe('what is promised can be done', () => {
  const changeOf = fc.record({
    turned: fc.subarray(['a', 'b', 'c', 'd', 'e']),
    dropped: fc.subarray(['a', 'b', 'c', 'd', 'e'], { maxLength: 2 }),
    reworded: fc.subarray(['a', 'b', 'c', 'd', 'e']),
    reversedOrder: fc.boolean(),
  });

  test('where it says to score again, the later version takes the earlier answers; where it says same, scores are', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        changeOf,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }),
        ({ turned, dropped, reworded, reversedOrder }, answers) => {
          const before = first();
          const kept = before.items
            .filter(({ id }) => !dropped.includes(id))
            .map((one) => (reworded.includes(one.id) ? { ...one, text: `Other ${one.id}` } : one));
          const after = parsed({
            ...before,
            items: reversedOrder ? kept.reverse() : kept,
            scales: before.scales
              .map((one) => ({
                ...one,
                items: one.items
                  .filter((key) => !dropped.includes(key.item))
                  .map((key) => (turned.includes(key.item) ? { ...key, keyed: -1 as const } : key)),
              }))
              .filter((one) => one.items.length > 0),
          });
          const all = Object.fromEntries(before.items.map(({ id }, index) => [id, answers[index] ?? null]));
          const old = scoreResponses(before, all);
          const carried = Object.fromEntries(after.items.map(({ id }) => [id, all[id] ?? null]));
          const again = scoreResponses(after, carried);
          for (const { id, verdict, advice, sharedItems } of compareVersions(before, after).scales) {
            seen.add(`${verdict} ${advice[0]}`);
            const asked = after.scales.find((one) => one.id === id)?.items.map((key) => key.item) ?? [];
            if (advice.includes('rescore')) {
              expect(again.scales[id]?.score).not.toBeNull();
              expect(asked.filter((one) => reworded.includes(one))).toEqual([]);
            }
            if (verdict === 'same') expect(again.scales[id]?.score).toBe(old.scales[id]?.score);
            if (advice.includes('compare_shared_items')) expect(sharedItems.length).toBeGreaterThanOrEqual(3);
            expect(sharedItems.filter((one) => turned.includes(one) || reworded.includes(one))).toEqual([]);
          }
        },
      ),
      { numRuns: 300 },
    );
    expect([...seen].sort()).toEqual([
      'comparable read_with_care',
      'notComparable compare_shared_items',
      'notComparable new_baseline',
      'notComparable rescore',
      'same nothing',
    ]);
  });
});

describe('parts', () => {
  test.each([
    ['I plan.', { en: 'I plan.' }, ['en', 'en'], 'same'],
    [{ en: 'I plan.' }, { en: 'I plan!', de: 'Ich plane.' }, ['en', 'en'], 'respelled'],
    ['I plan.', 'I do not plan.', ['en', 'en'], 'reworded'],
    [{ en: 'I plan.', de: 'Ich plane.' }, { en: 'I plan.', de: 'Ich plan.' }, ['en', 'en'], 'retranslated'],
    [{ en: 'I plan.', de: 'Ich plane.' }, 'I plan.', ['en', 'en'], 'translated'],
    [{ en: 'I plan.', de: 'Ich plane.' }, { en: 'I plan.', fr: 'Je planifie.' }, ['en', 'en'], 'translated'],
    ['I plan.', 'I plan.', ['en', 'de'], 'reworded'],
    [{ en: 'I plan.' }, { en: 'I plan.' }, ['en-GB', 'en-US'], 'same'],
  ] as const)('%j and %j in %j: %s', (before, after, languages, change) => {
    expect(localizedChange(before, after, languages)).toBe(change);
  });

  test('the fewest items are said to have moved', () => {
    expect(movedItems(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'x', 'c'])).toEqual(['d']);
    expect(movedItems(['a', 'x', 'b'], ['a', 'b', 'y'])).toEqual([]);
    expect(movedItems(['a', 'b', 'c'], ['c', 'b', 'a'])).toHaveLength(2);
    expect(movedItems([], ['a'])).toEqual([]);
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 7 }), (order) => {
        const moved = movedItems(ids, order);
        const rest = order.filter((id) => !moved.includes(id));
        expect(rest).toEqual([...rest].sort());
        expect(rest.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('sentences', () => {
  const changes = versionChangeCodes.map(
    (code): VersionChange => ({ code, subject: 'scale', id: 'whole', of: 'a' }),
  );
  const verdictOf = (reasons: ScaleComparison['reasons'], advice: VersionAdvice[]): ScaleComparison => ({
    id: 'whole',
    verdict: 'notComparable',
    reasons,
    advice,
    sharedItems: ['a', 'b', 'c'],
  });

  test('each change has its own in both languages, with no gap left open', () => {
    const texts = ['en', 'de'].flatMap((locale) =>
      changes.map((change) => versionChangeText(change, locale)),
    );
    const clauses = ['en', 'de'].flatMap((locale) =>
      versionChangeCodes.map((code) => scaleComparisonText(verdictOf([code], ['nothing']), locale)),
    );
    for (const all of [texts, clauses]) {
      expect(new Set(all).size).toBe(2 * versionChangeCodes.length);
      expect(all.filter((text) => /[{}]/.test(text) || !text.endsWith('.'))).toEqual([]);
    }
  });

  test('a verdict says why and what to do', () => {
    expect(scaleComparisonText(verdictOf(['key_turned'], ['rescore']), 'en')).toBe(
      'Scores of the two versions cannot be compared as they are: the key of an item is turned round. Score the earlier answers again with the new version; then all scores can be compared.',
    );
    expect(
      scaleComparisonText(
        verdictOf(['item_reworded', 'item_moved', 'key_added'], ['compare_shared_items']),
        'de-AT',
      ),
    ).toBe(
      'Die Werte der beiden Fassungen lassen sich so nicht vergleichen: eine Frage ist anders formuliert, die Fragen stehen in anderer Reihenfolge und sie zählt eine Frage mehr. Vergleichen Sie über die 3 Fragen, die in beiden gleich sind; ziehen Sie keine Linie durch die beiden Werte.',
    );
    expect(scaleComparisonText({ ...verdictOf([], ['nothing']), verdict: 'same' }, 'en')).toBe(
      'Scores of both versions mean the same. There is nothing to do.',
    );
    expect(versionChangeText({ code: 'key_turned', subject: 'scale', id: 'planning', of: 'E2' }, 'en')).toBe(
      'In scale “planning”, the key of item “E2” is turned round.',
    );
  });

  test('each piece of advice has its own sentence', () => {
    const all: VersionAdvice[] = [
      'nothing',
      'use_pomp',
      'rescore',
      'compare_shared_items',
      'new_baseline',
      'read_with_care',
      'renew_norms',
    ];
    const texts = ['en', 'de'].flatMap((locale) =>
      all.map((advice) => scaleComparisonText(verdictOf(['key_turned'], [advice]), locale)),
    );
    expect(new Set(texts).size).toBe(2 * all.length);
    expect(texts.filter((text) => /[{}]/.test(text) || !text.endsWith('.'))).toEqual([]);
  });
});
