import { expect, test } from 'vitest';
import { supervisorDrivers } from './supervisorDrivers.ts';

/** Computed with R 4.2.2: Johnson's relative weights. */
const fromR = {
  complaints: 0.362760199658131,
  learning: 0.163610910750534,
  raises: 0.121780399688217,
  privileges: 0.0560022787788537,
  advance: 0.0201927371589758,
  critical: 0.00825546649643794,
};

test('the weights are those that R finds, the heaviest first', () => {
  const { drivers, r2, respondents } = supervisorDrivers();
  expect(respondents).toBe(30);
  expect(r2).toBeCloseTo(0.732601992531149, 10);
  expect(drivers.map(({ key }) => key)).toEqual(Object.keys(fromR));
  drivers.forEach(({ weight }, index) => {
    expect(weight).toBeCloseTo(Object.values(fromR)[index] ?? Number.NaN, 10);
  });
});

test('the parts add up to what is explained together', () => {
  const { drivers, r2 } = supervisorDrivers();
  expect(drivers.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(r2, 10);
});
