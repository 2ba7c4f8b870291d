import { expect, test } from 'vitest';
import { developmentWishes } from './developmentWishes.ts';
import { drivers } from './drivers.ts';
import { energyAudit } from './energyAudit.ts';
import { leadershipBehaviors } from './leadershipBehaviors.ts';

test('the energy audit asks of each of twelve activities how it feels, how well and how often', () => {
  expect(energyAudit.items).toHaveLength(36);
  expect(energyAudit.formats.energy).toMatchObject({ min: -3, max: 3 });
  expect(energyAudit.scales.map((scale) => [scale.id, scale.items.length])).toEqual([
    ['energy', 12],
    ['skill', 12],
    ['frequency', 12],
  ]);
});

test('wishes of the same driver do not stand together', () => {
  const inOrder = drivers.items.map(({ id }) => id.replace(/-\d$/, ''));
  expect(inOrder).toHaveLength(24);
  expect(inOrder.filter((driver, index) => driver === inOrder[index - 1])).toEqual([]);
  expect(drivers.scales.every((scale) => scale.items.length === 3)).toBe(true);
});

test('a wish can be told for each behavior that is rated', () => {
  expect(developmentWishes.items.map((item) => item.behavior)).toEqual(
    leadershipBehaviors.items.map((item) => item.behavior),
  );
});

test('raters of leadership behaviors may say that they have not observed it', () => {
  expect(leadershipBehaviors.formats.frequency).toMatchObject({ notObserved: true });
});

test('each competency and each heading of the model is a scale', () => {
  expect(leadershipBehaviors.scales).toHaveLength(28 + 6);
  const counted = leadershipBehaviors.scales
    .slice(28)
    .flatMap((scale) => scale.items.map(({ item }) => item));
  expect(counted.sort()).toEqual(leadershipBehaviors.items.map(({ id }) => id).sort());
});
