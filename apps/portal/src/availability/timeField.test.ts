import { expect, test } from 'vitest';
import { areInOrder, endFromField, endToField } from './timeField.ts';

test('midnight as an end survives the way through the field', () => {
  expect(endFromField(endToField('24:00'))).toBe('24:00');
  expect(endFromField('17:30')).toBe('17:30');
});

test('a window up to midnight is in order, a reversed or half-filled one is not', () => {
  expect(areInOrder([{ start: '20:00', end: endFromField('00:00') }])).toBe(true);
  expect(areInOrder([{ start: '12:00', end: '09:00' }])).toBe(false);
  expect(areInOrder([{ start: '09:00', end: '' }])).toBe(false);
  expect(areInOrder([{ start: '', end: '10:00' }])).toBe(false);
});
