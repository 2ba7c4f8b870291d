import { readFileSync } from 'node:fs';
import { type Instrument, ratingItems, scoreResponses } from '@coaching/core/assessment';
import { type FocusAnswers, type FocusEstimates, focusInputs, rankFocus } from '@coaching/core/focus';
import { expect, test } from 'vitest';
import { starterContent } from './starterContent.ts';

const { behaviors, instruments } = starterContent;

/** Answers that differ from item to item, and are made up of nothing but its place. */
function answered(id: string): FocusAnswers {
  const instrument = instruments.find((one) => one.id === id);
  if (!instrument) throw new Error(`There is no instrument “${id}”.`);
  const answers = answersOf(instrument);
  return { lens: instrument.lens, instrument, answers, sheet: scoreResponses(instrument, answers) };
}

function answersOf(instrument: Instrument): Record<string, number> {
  return Object.fromEntries(
    ratingItems(instrument).map(({ id, min, max }, index) => [
      id,
      min + ((index * 7 + Math.floor(index / 3)) % (max - min + 1)),
    ]),
  );
}

const estimates: ReadonlyMap<string, FocusEstimates> = new Map(
  behaviors.map(({ key, competency, malleability = null, effort = null }) => [
    key,
    { competency: { key: competency }, malleability, effort },
  ]),
);

test('the starter content ranks behaviors as it always did', () => {
  const { behaviors: inputs } = focusInputs(
    {
      report: null,
      assessments: ['leadership-behaviors', 'energy-audit', 'drivers', 'development-wishes'].map(answered),
      behaviors: estimates,
    },
    1,
  );
  const ranking = rankFocus({ behaviors: inputs, seed: 1 });
  const table = ranking.behaviors.map(({ id, rank, leverage }) => {
    const { fit = null, use = null } = inputs.find((one) => one.id === id) ?? {};
    return [rank, id, ...[fit, use, leverage].map((value) => value?.toFixed(9) ?? '–')].join(' ');
  });
  const golden = readFileSync(new URL('./focusRanking.golden.txt', import.meta.url), 'utf8');
  expect(`${table.join('\n')}\n`).toBe(golden);
});
