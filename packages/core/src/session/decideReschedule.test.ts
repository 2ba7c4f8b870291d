import { expect, test } from 'vitest';
import { decideReschedule, type MovableSession, type RescheduleRequest } from './decideReschedule.ts';
import { defaultSessionPolicy } from './sessionPolicy.ts';

const minute = 60_000;
const hour = 60 * minute;
const utc = (instant: string) => Date.parse(`${instant}Z`);

const session: MovableSession = {
  state: 'confirmed',
  start: utc('2026-06-01T09:00'),
  end: utc('2026-06-01T09:50'),
  policy: defaultSessionPolicy,
  sequence: 2,
  history: [{ at: 1, by: 'coach', from: 2, to: 3 }],
};
const request: RescheduleRequest = {
  now: utc('2026-05-30T00:00'),
  by: 'leader',
  start: utc('2026-06-02T10:00'),
  offer: {
    durationMinutes: 60,
    stepMinutes: 30,
    coach: { id: 'coach', zone: 'UTC', weekly: [{ weekday: 2, start: '09:00', end: '12:00' }] },
  },
  taken: { coach: [], leader: [] },
};

test('moves the session, keeps its length and writes history', () => {
  expect(decideReschedule(session, request)).toEqual({
    ok: true,
    value: {
      state: 'confirmed',
      approveBefore: null,
      start: request.start,
      end: request.start + 50 * minute,
      sequence: 3,
      history: [
        ...session.history,
        { at: request.now, by: 'leader', from: session.start, to: request.start },
      ],
    },
  });
});

test('exactly at the limit is in time, a millisecond later is not', () => {
  const limit = session.start - 12 * hour;
  expect(decideReschedule(session, { ...request, now: limit })).toMatchObject({ ok: true });
  expect(decideReschedule(session, { ...request, now: limit + 1 })).toEqual({
    ok: false,
    code: 'too_late_to_reschedule',
  });
});

test('a coach leaves the leader the time to cancel the new one free', () => {
  const policy = { ...defaultSessionPolicy, freeCancelMinutes: 5 * 1440 };
  expect(decideReschedule({ ...session, policy }, { ...request, by: 'leader' })).toMatchObject({ ok: true });
  expect(decideReschedule({ ...session, policy }, { ...request, by: 'coach' })).toEqual({
    ok: false,
    code: 'too_late_to_reschedule',
  });
});

test('a leader’s new time waits for approval where the policy asks for it', () => {
  const policy = { ...defaultSessionPolicy, approvalMinutes: 60 };
  expect(decideReschedule({ ...session, policy }, request)).toMatchObject({
    value: { state: 'held', approveBefore: request.now + hour },
  });
});

test.each(['completed', 'cancelled', 'noShow'] as const)(
  'a session that is %s stays where it is',
  (state) => {
    expect(decideReschedule({ ...session, state }, request)).toEqual({ ok: false, code: 'session_state' });
  },
);

test.each<[string, Partial<RescheduleRequest>, string]>([
  ['past', { start: request.now - 1 }, 'slot_in_past'],
  [
    'taken',
    { taken: { coach: [{ start: request.start + 49 * minute, end: request.start + hour }], leader: [] } },
    'slot_taken',
  ],
  ['not offered', { start: utc('2026-06-03T10:00') }, 'slot_not_offered'],
])('refuses a new time that is %s', (_, changes, code) => {
  expect(decideReschedule(session, { ...request, ...changes })).toEqual({ ok: false, code });
});
