import { describe, expect, test } from 'vitest';
import { type BookingStage, bookableKinds, isGivenBack, kindRefusal } from './bookableKinds.ts';
import { type BookingRequest, decideBooking } from './decideBooking.ts';
import { decideCancel } from './decideCancel.ts';
import { decideCompletion } from './decideCompletion.ts';
import { decideConfirmation } from './decideConfirmation.ts';
import { decideNoShow } from './decideNoShow.ts';
import { decideReschedule, type MovableSession } from './decideReschedule.ts';
import { isInTime } from './notice.ts';
import { type Session, sessionMoveSchema, sessionSchema, sessionWaiverSchema } from './Session.ts';
import { sessionKinds } from './sessionKind.ts';
import { cancellerSchema, cancellers, sessionParties, sessionPartySchema } from './sessionParty.ts';
import { defaultSessionPolicy, sessionPolicySchema } from './sessionPolicy.ts';
import { isOpenState, sessionStateSchema, sessionStates } from './sessionState.ts';
import { slotRefusal } from './slotRefusal.ts';

const minute = 60_000;
const hour = 60 * minute;
const start = Date.parse('2026-06-01T09:00Z');
const offer: BookingRequest['offer'] = {
  durationMinutes: 60,
  stepMinutes: 30,
  coach: { id: 'coach', zone: 'UTC', weekly: [{ weekday: 1, start: '09:00', end: '12:00' }] },
};
const taken = { coach: [], leader: [] };
const isStage = (state: string): state is BookingStage => state in bookableKinds;
const final = ['completed', 'cancelled', 'noShow'] as const;

describe('a time', () => {
  test('that is exactly now can still be had, a millisecond ago it could not', () => {
    expect(slotRefusal({ now: start, start, offer, taken }, hour)).toBeNull();
    expect(slotRefusal({ now: start + 1, start, offer, taken }, hour)).toBe('slot_in_past');
  });

  test('is taken by a session of either, and by one that begins before it ends', () => {
    const overlapping = { start: start + hour - 1, end: start + 2 * hour };
    const touching = { start: start + hour, end: start + 2 * hour };
    for (const who of ['coach', 'leader'] as const) {
      expect(slotRefusal({ now: 0, start, offer, taken: { ...taken, [who]: [overlapping] } }, hour)).toBe(
        'slot_taken',
      );
      expect(slotRefusal({ now: 0, start, offer, taken: { ...taken, [who]: [touching] } }, hour)).toBeNull();
    }
  });

  test('is offered for the length of the session, not for that of the offer', () => {
    const late = start + 2 * hour;
    expect(slotRefusal({ now: 0, start: late, offer, taken }, hour)).toBeNull();
    expect(slotRefusal({ now: 0, start: late, offer, taken }, hour + 30 * minute)).toBe('slot_not_offered');
  });
});

describe('what can be booked', () => {
  test('is said for each state of an engagement', () => {
    const early = ['chemistry', 'intake'];
    const sorted = Object.entries(bookableKinds).map(([state, kinds]) => [
      state,
      sessionKinds.filter((kind) => [...kinds].some((one) => one === kind)),
    ]);
    expect(Object.fromEntries(sorted)).toEqual({
      inquiry: early,
      screening: early,
      matching: early,
      contracting: early,
      discovery: sessionKinds,
      focusing: sessionKinds,
      active: sessionKinds,
      closing: sessionKinds,
      completed: ['followUp'],
      paused: [],
      archived: [],
      declined: [],
      terminated: [],
    });
  });

  test('begins with what is likeliest in that state', () => {
    const first = Object.entries(bookableKinds).flatMap(([state, [kind]]) => (kind ? [[state, kind]] : []));
    expect(Object.fromEntries(first)).toEqual({
      inquiry: 'intake',
      screening: 'intake',
      matching: 'chemistry',
      contracting: 'intake',
      discovery: 'debrief',
      focusing: 'coaching',
      active: 'coaching',
      closing: 'closing',
      completed: 'followUp',
    });
  });

  test('is given back when the engagement ends, and not in a pause', () => {
    const stages = Object.keys(bookableKinds).filter(isStage);
    const back = (kind: (typeof sessionKinds)[number]) => stages.filter((stage) => isGivenBack(stage, kind));
    expect(back('coaching')).toEqual(['completed', 'archived', 'declined', 'terminated']);
    expect(back('followUp')).toEqual(['archived', 'declined', 'terminated']);
  });

  test('is refused by what would help: an agreement, or nothing any more', () => {
    expect(kindRefusal('contracting', 'coaching')).toBe('session_kind_not_allowed');
    expect(kindRefusal('contracting', 'intake')).toBeNull();
    expect(kindRefusal('completed', 'followUp')).toBeNull();
    for (const state of ['completed', 'paused', 'archived', 'declined', 'terminated'] as const)
      expect(kindRefusal(state, 'coaching')).toBe('engagement_not_active');
  });

  test('is limited by the allotment only where the kind uses it', () => {
    const request = (kind: BookingRequest['kind'], sessionsLeft: number | null) =>
      decideBooking({
        now: 0,
        by: 'leader',
        start,
        kind,
        engagement: { state: 'active', sessionsLeft },
        policy: defaultSessionPolicy,
        offer,
        taken,
      }).ok;
    expect(sessionKinds.filter((kind) => !request(kind, 0))).toEqual([
      'coaching',
      'midpoint',
      'closing',
      'followUp',
    ]);
    expect(sessionKinds.filter((kind) => !request(kind, 1))).toEqual([]);
    expect(request('coaching', -1)).toBe(false);
    expect(request('coaching', null)).toBe(true);
  });
});

test('notice: exactly at the limit is in time', () => {
  expect(isInTime({ now: 0, start: hour }, 60)).toBe(true);
  expect(isInTime({ now: 1, start: hour }, 60)).toBe(false);
  expect(isInTime({ now: hour, start: hour }, 0)).toBe(true);
});

describe('a state that is final', () => {
  const session = { kind: 'coaching', start, policy: defaultSessionPolicy, sequence: 0 } as const;
  const code = { ok: false, code: 'session_state' };
  test.each(final)('%s lets nothing more be decided', (state) => {
    for (const by of cancellers) expect(decideCancel({ ...session, state }, { now: 0, by })).toEqual(code);
    const ending = { now: start + hour, actions: 1, noActions: true };
    expect(decideCompletion({ ...session, state }, ending)).toEqual(code);
    expect(decideNoShow({ ...session, state }, { now: start + hour, by: 'coach' })).toEqual(code);
    expect(decideConfirmation({ state, approveBefore: null }, { now: 0, by: 'coach' })).toEqual(code);
    expect(isOpenState(state)).toBe(false);
  });

  test('an end of the engagement cancels also what has begun, and never late', () => {
    for (const state of ['held', 'confirmed'] as const)
      expect(decideCancel({ ...session, state }, { now: start + hour, by: 'system' })).toEqual({
        ok: true,
        value: {
          state: 'cancelled',
          approveBefore: null,
          cancelledBy: 'system',
          late: false,
          consumed: false,
          sequence: 1,
        },
      });
  });

  test('a session is completed from its start on, held or confirmed', () => {
    for (const state of ['held', 'confirmed'] as const)
      expect(decideCompletion({ ...session, state }, { now: start, actions: 1, noActions: false })).toEqual({
        ok: true,
        value: { state: 'completed', approveBefore: null, consumed: true },
      });
  });

  test('a held session without a limit is confirmed at any time', () => {
    expect(decideConfirmation({ state: 'held', approveBefore: null }, { now: 9e15, by: 'coach' }).ok).toBe(
      true,
    );
  });
});

describe('a move', () => {
  const session: MovableSession = {
    state: 'held',
    start,
    end: start + hour,
    policy: { ...defaultSessionPolicy, freeRescheduleMinutes: 60, freeCancelMinutes: 120 },
    sequence: 0,
    history: [],
  };
  const next = start + 2 * hour;

  test('is open to a held session too', () => {
    expect(decideReschedule(session, { now: 0, by: 'leader', start: next, offer, taken }).ok).toBe(true);
  });

  test('by the coach leaves the notice before the new time, exactly at the limit too', () => {
    const at = (now: number, by: 'leader' | 'coach') =>
      decideReschedule(
        { ...session, start: start + 7 * 24 * hour, end: start + 7 * 24 * hour + hour },
        { now, by, start: next, offer, taken },
      );
    expect(at(next - 2 * hour, 'coach').ok).toBe(true);
    expect(at(next - 2 * hour + 1, 'coach')).toEqual({ ok: false, code: 'too_late_to_reschedule' });
    expect(at(next - 2 * hour + 1, 'leader').ok).toBe(true);
  });

  test('to a time that cannot be had says why, before it says that the notice is short', () => {
    expect(
      decideReschedule(session, { now: start - hour, by: 'coach', start: start - 2 * hour, offer, taken }),
    ).toEqual({ ok: false, code: 'slot_in_past' });
  });
});

describe('the schemas', () => {
  const session: Session = {
    id: 's1',
    calendarUid: 'u1',
    sequence: 0,
    kind: 'coaching',
    state: 'confirmed',
    start: 1,
    end: 2,
    policy: defaultSessionPolicy,
    approveBefore: null,
    cancelledBy: null,
    late: false,
    noShowBy: null,
    consumed: false,
    waiver: null,
    history: [],
  };
  const accepts = (change: object) => sessionSchema.safeParse({ ...session, ...change }).success;

  test('take a session as it is, and each of its fields', () => {
    expect(sessionSchema.parse(session)).toEqual(session);
    for (const field of Object.keys(session))
      expect([field, accepts({ [field]: undefined })]).toEqual([field, false]);
  });

  test('take no session that ends before it has begun, or at once', () => {
    const parsed = sessionSchema.safeParse({ ...session, end: 1 });
    expect(parsed.error?.issues).toMatchObject([{ path: ['end'], message: expect.stringMatching(/end/) }]);
    expect(accepts({ end: 0 })).toBe(false);
  });

  test('take no empty id, no fraction of a millisecond, no sequence below 0', () => {
    for (const change of [
      { id: '' },
      { calendarUid: '' },
      { sequence: -1 },
      { sequence: 0.5 },
      { start: 0.5 },
    ])
      expect([change, accepts(change)]).toEqual([change, false]);
  });

  test('take the words of the domain and no others', () => {
    expect(sessionKinds).toEqual([
      'chemistry',
      'intake',
      'debrief',
      'coaching',
      'alignment',
      'midpoint',
      'closing',
      'followUp',
    ]);
    expect(sessionStates).toEqual(['held', 'confirmed', 'completed', 'cancelled', 'noShow']);
    expect(sessionParties).toEqual(['leader', 'coach']);
    expect(cancellers).toEqual(['leader', 'coach', 'system']);
    for (const schema of [sessionStateSchema, sessionPartySchema, cancellerSchema])
      expect(schema.safeParse('').success).toBe(false);
  });

  test('take a waiver with a reason, trimmed, of 2,000 characters at most', () => {
    const reason = (text: string) => sessionWaiverSchema.safeParse({ at: 1, reason: text });
    expect(reason(' Illness ').data).toEqual({ at: 1, reason: 'Illness' });
    expect(reason(' ').success).toBe(false);
    expect(reason('x'.repeat(2000)).success).toBe(true);
    expect(reason('x'.repeat(2001)).success).toBe(false);
    expect(sessionWaiverSchema.safeParse({ reason: 'x' }).success).toBe(false);
  });

  test('take a whole move', () => {
    const move = { at: 1, by: 'coach', from: 2, to: 3 };
    expect(sessionMoveSchema.parse(move)).toEqual(move);
    for (const field of Object.keys(move))
      expect(sessionMoveSchema.safeParse({ ...move, [field]: undefined }).success).toBe(false);
  });

  test('take minutes of 0 to a year, and nothing that a policy has not', () => {
    const policy = (change: object) =>
      sessionPolicySchema.safeParse({ ...defaultSessionPolicy, ...change }).success;
    for (const field of ['freeCancelMinutes', 'freeRescheduleMinutes', 'approvalMinutes', 'graceMinutes']) {
      expect([-1, 0, 527_040, 527_041, 0.5].map((minutes) => policy({ [field]: minutes }))).toEqual([
        false,
        true,
        true,
        false,
        false,
      ]);
    }
    for (const field of Object.keys(defaultSessionPolicy))
      expect([field, policy({ [field]: undefined })]).toEqual([field, false]);
    expect(policy({ other: 1 })).toBe(false);
    expect(policy({ consumingKinds: ['nonsense'] })).toBe(false);
  });

  test('the default is a day of notice, a quarter of an hour of grace, and no approval', () => {
    expect(defaultSessionPolicy).toEqual({
      freeCancelMinutes: 24 * 60,
      freeRescheduleMinutes: expect.any(Number),
      approvalMinutes: 0,
      graceMinutes: 15,
      lateCancelConsumes: true,
      leaderNoShowConsumes: true,
      consumingKinds: ['coaching', 'midpoint', 'closing', 'followUp'],
    });
  });
});
