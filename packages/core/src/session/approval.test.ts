import { expect, test } from 'vitest';
import { stateAfterChoice } from './approval.ts';
import { decideConfirmation } from './decideConfirmation.ts';
import { decideLapse } from './decideLapse.ts';
import type { Session } from './Session.ts';
import { defaultSessionPolicy } from './sessionPolicy.ts';

const hour = 60 * 60_000;
const policy = { ...defaultSessionPolicy, approvalMinutes: 120 };
const held = {
  kind: 'coaching',
  state: 'held',
  start: 100 * hour,
  policy,
  sequence: 0,
  approveBefore: 2 * hour,
} as const satisfies Partial<Session>;

test('what the leader chose waits for the coach, never beyond the start', () => {
  expect(stateAfterChoice({ now: 0, by: 'leader', start: 100 * hour }, policy)).toEqual({
    state: 'held',
    approveBefore: 2 * hour,
  });
  expect(stateAfterChoice({ now: 0, by: 'leader', start: hour }, policy).approveBefore).toBe(hour);
});

test('what the coach chose holds at once, and so does everything where nothing has to be approved', () => {
  const confirmed = { state: 'confirmed', approveBefore: null };
  expect(stateAfterChoice({ now: 0, by: 'coach', start: hour }, policy)).toEqual(confirmed);
  expect(stateAfterChoice({ now: 0, by: 'leader', start: hour }, defaultSessionPolicy)).toEqual(confirmed);
});

test('the coach alone approves, up to the limit and exactly at it', () => {
  const at = (now: number, by: 'coach' | 'leader' = 'coach') => decideConfirmation(held, { now, by });
  expect(at(2 * hour)).toEqual({ ok: true, value: { state: 'confirmed', approveBefore: null } });
  expect(at(2 * hour + 1)).toMatchObject({ ok: false, code: 'session_state' });
  expect(at(0, 'leader')).toMatchObject({ ok: false, code: 'forbidden' });
  expect(decideConfirmation({ ...held, state: 'confirmed' }, { now: 0, by: 'coach' })).toMatchObject({
    ok: false,
    code: 'session_state',
  });
});

test('what was not approved lapses after the limit, and costs nobody anything', () => {
  expect(decideLapse(held, { now: 2 * hour })).toMatchObject({ ok: false, code: 'session_state' });
  expect(decideLapse(held, { now: 2 * hour + 1 })).toMatchObject({
    ok: true,
    value: { state: 'cancelled', cancelledBy: 'system', late: false, consumed: false, sequence: 1 },
  });
});

test('nothing lapses that the coach has approved, or that has no limit', () => {
  for (const change of [{ state: 'confirmed' }, { approveBefore: null }] as const)
    expect(decideLapse({ ...held, ...change }, { now: 3 * hour })).toEqual({
      ok: false,
      code: 'session_state',
    });
});
