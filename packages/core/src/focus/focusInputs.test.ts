import { expect, test } from 'vitest';
import {
  demoBehaviorInstrument,
  demoBehaviors,
  demoDriversInstrument,
  demoEnergyInstrument,
  demoWishesInstrument,
} from '../../test/support/demoInstruments.ts';
import { type Instrument, scoreResponses } from '../assessment/index.ts';
import type { Lens } from '../content/index.ts';
import { aggregateFeedback } from '../feedback/index.ts';
import { type FocusAnswers, type FocusEstimates, type FocusReport, focusInputs } from './focusInputs.ts';
import { withRankedScales } from './rankedScales.ts';

const submitted = (
  lens: Lens,
  instrument: Instrument,
  answers: Record<string, number | null>,
): FocusAnswers => ({
  lens,
  instrument,
  answers,
  sheet: scoreResponses(instrument, answers),
});
const behaviors: ReadonlyMap<string, FocusEstimates> = new Map(
  demoBehaviors.map(({ key, competency, malleability = null, effort = null }) => [
    key,
    { competency: { key: competency }, malleability, effort },
  ]),
);
const raters = [
  { B1: 4, B2: 1, B3: 5, B4: null },
  { B1: 5, B2: 2, B3: 5, B4: 1 },
  { B1: 3, B2: 3, B3: 5, B4: 1 },
].map((answers) => ({ answers }));
const report: FocusReport = {
  instrument: demoBehaviorInstrument,
  report: aggregateFeedback({
    items: ['B1', 'B2', 'B3', 'B4'],
    groups: [
      { id: 'manager', kind: 'manager', raters: [{ answers: { B1: 2, B2: 2, B3: 4, B4: 1 } }] },
      { id: 'peer', kind: 'peer', raters },
    ],
  }),
};
const own = submitted('behavior', demoBehaviorInstrument, { B1: 4, B2: 5, B3: 2, B4: 1 });
const wishes = submitted('development', demoWishesInstrument, {
  'asks-first': 5,
  'says-thanks': 1,
  'decides-soon': 3,
  'keeps-calm': 2,
});
const energy = submitted('energy', demoEnergyInstrument, {
  'asks-first-energy': 3,
  'asks-first-skill': 1,
  'asks-first-frequency': 2,
  'says-thanks-energy': -3,
  'says-thanks-skill': 5,
  'says-thanks-frequency': 5,
});
const drivers = submitted('drivers', demoDriversInstrument, { D1: 0, D2: 0 });
const inputOf = (inputs: ReturnType<typeof focusInputs>, id: string) =>
  inputs.behaviors.find((behavior) => behavior.id === id);

test('every input is the one worked out by hand', () => {
  const inputs = focusInputs({ report, assessments: [own, wishes, energy, drivers], behaviors }, 1);
  expect(inputs.behaviors.map(({ id }) => id)).toEqual([
    'asks-first',
    'decides-soon',
    'keeps-calm',
    'says-thanks',
  ]);
  expect(inputOf(inputs, 'asks-first')).toEqual({
    id: 'asks-first',
    importance: 1,
    visibility: 1,
    // (2 + 4) / 2 = 3 on 1..5
    level: 0.5,
    malleability: 0.7,
    // Energy 3 on −3..3; of connection, which teams speak to, the leader wants nothing.
    fit: 0.5,
    effort: 0.3,
    use: 0.75,
  });
  expect(inputOf(inputs, 'decides-soon')).toMatchObject({ level: 0.875, fit: 1, use: 0.25, importance: 0.5 });
  // The item is reversed, one of four raters did not see it, and nobody has estimated anything.
  expect(inputOf(inputs, 'keeps-calm')).toEqual({
    id: 'keeps-calm',
    importance: 0.25,
    visibility: 0.25,
    level: 1,
    malleability: null,
    fit: null,
    effort: null,
    use: 1,
  });
});

test('levels come with as many resamples each, none beyond the scale', () => {
  const { raterSamples = {} } = focusInputs({ report, assessments: [], behaviors }, 1);
  expect(Object.keys(raterSamples).sort()).toEqual([
    'asks-first',
    'decides-soon',
    'keeps-calm',
    'says-thanks',
  ]);
  expect(new Set(Object.values(raterSamples).map((samples) => samples.length)).size).toBe(1);
  expect(
    Object.values(raterSamples)
      .flat()
      .every((level) => level >= 0 && level <= 1),
  ).toBe(true);
});

test('what nobody has said is missing: own ratings never stand in for the others', () => {
  const inputs = focusInputs({ report: null, assessments: [own, energy], behaviors }, 1);
  expect(inputs.raterSamples).toBeUndefined();
  expect(inputOf(inputs, 'asks-first')).toMatchObject({
    level: null,
    visibility: null,
    importance: null,
    fit: 1,
  });
  expect(inputOf(inputs, 'keeps-calm')).toMatchObject({ level: null, fit: null, use: 1 });
});

test('how often an activity happens counts where the behavior itself was not asked', () => {
  const inputs = focusInputs({ report: null, assessments: [energy], behaviors }, 1);
  expect(inputOf(inputs, 'asks-first')).toMatchObject({ use: 0.25, fit: 1 });
  expect(inputOf(inputs, 'says-thanks')).toMatchObject({ use: 1, fit: 0 });
});

test('own skill moves nothing', () => {
  const skilled = submitted('energy', demoEnergyInstrument, { ...energy.answers, 'asks-first-skill': 5 });
  const of = (audit: FocusAnswers) => focusInputs({ report, assessments: [own, audit], behaviors }, 1);
  expect(of(skilled)).toEqual(of(energy));
});

test('a behavior of which nobody has said anything is not ranked; one that is not published is', () => {
  const none = focusInputs({ report: null, assessments: [], behaviors }, 1);
  expect(none.behaviors).toEqual([]);
  const inputs = focusInputs({ report: null, assessments: [wishes], behaviors: new Map() }, 1);
  expect(inputOf(inputs, 'asks-first')).toMatchObject({ importance: 1, malleability: null, effort: null });
});

test('a suppressed group contributes nothing', () => {
  const two = aggregateFeedback({
    items: ['B1', 'B2', 'B3', 'B4'],
    groups: [{ id: 'peer', kind: 'peer', raters: raters.slice(0, 2) }],
  });
  const inputs = focusInputs({ report: { ...report, report: two }, assessments: [wishes], behaviors }, 1);
  expect(inputOf(inputs, 'asks-first')).toMatchObject({ level: null, visibility: null });
});

/** The instrument as a version that says nothing of the ranking. */
const silent = (instrument: Instrument): Instrument => ({
  ...instrument,
  scales: instrument.scales.map(({ aspect: _aspect, competencies: _competencies, ...scale }) => scale),
});

test('which scale asks for what, and to what a driver speaks, the instrument says: where it is silent, nothing does', () => {
  const audit = { ...energy, instrument: silent(demoEnergyInstrument) };
  const moved = { ...drivers, instrument: silent(demoDriversInstrument) };
  const inputs = focusInputs({ report: null, assessments: [audit, moved], behaviors }, 1);
  // All three answers count as energy, nothing says how often, and no driver speaks to anything: (1 + 0 + 0.25) / 3.
  expect(inputOf(inputs, 'asks-first')).toMatchObject({ use: null, fit: expect.closeTo(1.25 / 3, 10) });
});

test('a version from before scales could say it counts as its instrument says today; any other is taken at its word', () => {
  const known = (audit: Instrument, motives: Instrument) => ({
    report: null,
    assessments: [
      { ...energy, instrument: audit },
      { ...drivers, instrument: motives },
    ],
    behaviors,
  });
  const read = (instrument: Instrument) => withRankedScales(silent(instrument), instrument.scales);
  expect(focusInputs(known(read(demoEnergyInstrument), read(demoDriversInstrument)), 1)).toEqual(
    focusInputs(known(demoEnergyInstrument, demoDriversInstrument), 1),
  );
  const otherwise = [
    { id: 'skill', aspect: 'frequency' as const },
    { id: 'energy', aspect: 'skill' as const },
  ];
  expect(withRankedScales(demoEnergyInstrument, otherwise)).toBe(demoEnergyInstrument);
  expect(withRankedScales(silent(demoEnergyInstrument), [])).toEqual(silent(demoEnergyInstrument));
});
