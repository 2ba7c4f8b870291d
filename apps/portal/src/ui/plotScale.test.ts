import { expect, test } from 'vitest';
import { plotScale } from './plotScale.ts';

const scale = plotScale(1, 5);

test.each([
  [1, '0%'],
  [3, '50%'],
  [5, '100%'],
  [0, '0%'],
  [6, '100%'],
])('%f lies at %s', (value, place) => {
  expect(scale.at(value)).toBe(place);
});

test('a bar that goes beyond an end is cut there', () => {
  expect(scale.span(2, 4)).toEqual({ x: '25%', width: '50%' });
  expect(scale.span(0, 2)).toEqual({ x: '0%', width: '25%' });
  expect(scale.span(4, 9)).toEqual({ x: '75%', width: '25%' });
});
