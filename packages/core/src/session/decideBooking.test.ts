import { describe, expect, test } from 'vitest';
import { type BookingStage, bookableKinds } from './bookableKinds.ts';
import { type BookingRequest, decideBooking } from './decideBooking.ts';
import { sessionSchema } from './Session.ts';
import { defaultSessionPolicy } from './sessionPolicy.ts';

const hour = 3_600_000;
const utc = (instant: string) => Date.parse(`${instant}Z`);

/** A leader books Monday at nine, a week ahead. */
const request: BookingRequest = {
  now: utc('2026-05-25T09:00'),
  by: 'leader',
  kind: 'coaching',
  start: utc('2026-06-01T09:00'),
  engagement: { state: 'active', sessionsLeft: 3 },
  policy: defaultSessionPolicy,
  offer: {
    durationMinutes: 60,
    stepMinutes: 30,
    coach: { id: 'coach', zone: 'UTC', weekly: [{ weekday: 1, start: '09:00', end: '12:00' }] },
  },
  taken: { coach: [], leader: [] },
};
const span = { start: request.start, end: request.start + hour };

test('a leader books an open slot in one call', () => {
  expect(decideBooking(request)).toEqual({
    ok: true,
    value: {
      kind: 'coaching',
      state: 'confirmed',
      ...span,
      policy: defaultSessionPolicy,
      approveBefore: null,
      sequence: 0,
      cancelledBy: null,
      late: false,
      noShowBy: null,
      consumed: false,
      waiver: null,
      history: [],
    },
  });
});

test('what is booked is a valid session once it has an id and a UID', () => {
  const outcome = decideBooking(request);
  const session = outcome.ok ? { id: 's1', calendarUid: 's1@example.org', ...outcome.value } : null;
  expect(sessionSchema.parse(session)).toEqual(session);
});

describe('with an approval window', () => {
  const policy = { ...defaultSessionPolicy, approvalMinutes: 120 };

  test('a leader’s choice is held until the coach confirms it', () => {
    expect(decideBooking({ ...request, policy })).toMatchObject({
      value: { state: 'held', approveBefore: request.now + 2 * hour },
    });
  });

  test('the hold ends at the start at the latest', () => {
    expect(decideBooking({ ...request, policy, now: request.start - hour })).toMatchObject({
      value: { approveBefore: request.start },
    });
  });

  test('a coach’s own choice is confirmed', () => {
    expect(decideBooking({ ...request, policy, by: 'coach' })).toMatchObject({
      value: { state: 'confirmed' },
    });
  });
});

describe('refuses', () => {
  test.each<[string, Partial<BookingRequest>, string]>([
    ['a time in the past', { now: request.start + 1 }, 'slot_in_past'],
    ['a time that the coach has given away', { taken: { coach: [span], leader: [] } }, 'slot_taken'],
    [
      'a time at which the leader has another session',
      { taken: { coach: [], leader: [span] } },
      'slot_taken',
    ],
    ['a time outside working hours', { start: utc('2026-06-01T12:00') }, 'slot_not_offered'],
    ['a time between two slots', { start: utc('2026-06-01T09:10') }, 'slot_not_offered'],
    [
      'a time that breaks the notice',
      { offer: { ...request.offer, minimumNoticeMinutes: 7 * 1440 + 1 } },
      'slot_not_offered',
    ],
    ['one more than agreed', { engagement: { state: 'active', sessionsLeft: 0 } }, 'allotment_used'],
    [
      'coaching before the agreement',
      { engagement: { state: 'contracting', sessionsLeft: 3 } },
      'session_kind_not_allowed',
    ],
    ['anything in a pause', { engagement: { state: 'paused', sessionsLeft: 3 } }, 'engagement_not_active'],
    [
      'coaching after the end',
      { engagement: { state: 'completed', sessionsLeft: 3 } },
      'engagement_not_active',
    ],
  ])('%s', (_, changes, code) => {
    expect(decideBooking({ ...request, ...changes })).toEqual({ ok: false, code });
  });
});

test('a session that only touches another is no overlap', () => {
  const before = { start: request.start - hour, end: request.start };
  expect(decideBooking({ ...request, taken: { coach: [before], leader: [before] } })).toMatchObject({
    ok: true,
  });
});

test('what uses no allotment can be booked when it is used up', () => {
  const engagement = { state: 'active', sessionsLeft: 0 } as const;
  expect(decideBooking({ ...request, engagement, kind: 'alignment' })).toMatchObject({ ok: true });
});

test('without a limit there is always one left', () => {
  const engagement = { state: 'active', sessionsLeft: null } as const;
  expect(decideBooking({ ...request, engagement })).toMatchObject({ ok: true });
});

test('before the agreement, chemistry and intake and nothing else', () => {
  const early: BookingStage[] = ['inquiry', 'screening', 'matching', 'contracting'];
  expect(early.map((stage) => bookableKinds[stage].toSorted())).toEqual(
    early.map(() => ['chemistry', 'intake']),
  );
  for (const state of early) {
    const engagement = { state, sessionsLeft: 0 };
    expect(decideBooking({ ...request, engagement, kind: 'chemistry' })).toMatchObject({ ok: true });
  }
});
