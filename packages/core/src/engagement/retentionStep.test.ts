import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths } from './erasureDay.ts';
import { retentionStep } from './retentionStep.ts';

const ended = Date.parse('2026-01-31T10:00:00Z');
const at = (day: string) => Date.parse(`${day}T10:00:00Z`);
const step = (now: number, announcedAt: number | null = null, months = 6) =>
  retentionStep({ endedAt: ended, months, announcedAt, now });

test('what is over is kept, announced a month before the agreed day, and erased on it', () => {
  expect(step(at('2026-06-29'))).toEqual({ do: 'keep' });
  expect(step(at('2026-06-30'))).toEqual({ do: 'announce', erasedAt: at('2026-07-31') });
  expect(step(at('2026-07-30'), at('2026-06-30'))).toEqual({ do: 'keep' });
  expect(step(at('2026-07-31'), at('2026-06-30'))).toEqual({ do: 'erase' });
});

test('who was told late has a month all the same', () => {
  expect(step(at('2027-03-15'))).toEqual({ do: 'announce', erasedAt: at('2027-04-15') });
  expect(step(at('2027-04-14'), at('2027-03-15'))).toEqual({ do: 'keep' });
  expect(step(at('2027-04-15'), at('2027-03-15'))).toEqual({ do: 'erase' });
});

test('with no months it is erased at once', () => {
  expect(step(ended, null, 0)).toEqual({ do: 'erase' });
});

test('nothing is erased before the agreed day, nor within a month of the announcement', () => {
  const instant = fc.integer({ min: ended, max: at('2040-01-01') });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), instant, fc.option(instant), (months, now, announcedAt) => {
      const { do: what } = retentionStep({ endedAt: ended, months, announcedAt, now });
      if (what !== 'erase') return;
      expect(now).toBeGreaterThanOrEqual(addMonths(ended, months));
      expect(announcedAt).not.toBeNull();
      expect(now).toBeGreaterThanOrEqual(addMonths(announcedAt ?? Infinity, 1));
    }),
  );
});
