import { expect, test } from 'vitest';
import { decideErasure } from './decideErasure.ts';
import { erasureDay, erasureNoticeDay } from './erasureDay.ts';
import { engagementStates } from './lifecycle.ts';

test('what is over can be erased, and nothing else', () => {
  const erasable = engagementStates.filter((state) => decideErasure({ state, held: false }).ok);
  expect(erasable).toEqual(['completed', 'archived', 'declined', 'terminated']);
  expect(decideErasure({ state: 'paused', held: false })).toEqual({
    ok: false,
    code: 'engagement_running',
  });
});

test('a legal hold comes first, in every state', () => {
  for (const state of engagementStates)
    expect(decideErasure({ state, held: true })).toMatchObject({ ok: false, code: 'legal_hold' });
});

const at = (text: string) => Date.parse(text);

test.each([
  ['2026-01-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
  ['2024-02-29T23:59:59.999Z', 12, '2025-02-28T23:59:59.999Z'],
  ['2026-11-15T00:00:00.000Z', 24, '2028-11-15T00:00:00.000Z'],
  ['2026-03-29T01:30:00.000Z', 0, '2026-03-29T01:30:00.000Z'],
])('what ended at %s and is kept for %i months goes at %s', (ended, months, day) => {
  expect(new Date(erasureDay(at(ended), months)).toISOString()).toBe(day);
});

test('the leader is told a month before, and at once where it is kept for less', () => {
  const ended = at('2026-03-31T08:00:00.000Z');
  expect(new Date(erasureNoticeDay(ended, 24)).toISOString()).toBe('2028-02-29T08:00:00.000Z');
  expect(erasureNoticeDay(ended, 1)).toBe(ended);
  expect(erasureNoticeDay(ended, 0)).toBe(ended);
});
