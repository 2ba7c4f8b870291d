import { describe, expect, test } from 'vitest';
import { canAddToAgenda } from './agenda.ts';
import { consumption } from './consumption.ts';
import { decideCancel } from './decideCancel.ts';
import { decideCompletion } from './decideCompletion.ts';
import { decideConfirmation } from './decideConfirmation.ts';
import { decideNoShow } from './decideNoShow.ts';
import { decideWaiver } from './decideWaiver.ts';
import { defaultSessionPolicy, sessionPolicySchema } from './sessionPolicy.ts';

const minute = 60_000;
const day = 1440 * minute;
const start = 100 * day;
const session = {
  kind: 'coaching',
  state: 'confirmed',
  start,
  policy: defaultSessionPolicy,
  sequence: 1,
} as const;

describe('a cancel', () => {
  test('in time is free, exactly at the limit too', () => {
    expect(decideCancel(session, { now: start - day, by: 'leader' })).toEqual({
      ok: true,
      value: {
        state: 'cancelled',
        approveBefore: null,
        cancelledBy: 'leader',
        late: false,
        consumed: false,
        sequence: 2,
      },
    });
  });

  test('of the leader a millisecond later is late, and counts where the policy says so', () => {
    const request = { now: start - day + 1, by: 'leader' } as const;
    expect(decideCancel(session, request)).toMatchObject({ value: { late: true, consumed: true } });
    const mild = { ...session, policy: { ...defaultSessionPolicy, lateCancelConsumes: false } };
    expect(decideCancel(mild, request)).toMatchObject({ value: { late: true, consumed: false } });
  });

  test('of a kind outside the allotment never counts', () => {
    expect(decideCancel({ ...session, kind: 'chemistry' }, { now: start - 1, by: 'leader' })).toMatchObject({
      value: { late: true, consumed: false },
    });
  });

  test('of the coach is free, however late', () => {
    expect(decideCancel(session, { now: start - 1, by: 'coach' })).toMatchObject({
      value: { late: true, consumed: false },
    });
  });

  test('is free while the coach has not confirmed', () => {
    expect(decideCancel({ ...session, state: 'held' }, { now: start - 1, by: 'leader' })).toMatchObject({
      value: { late: false, consumed: false },
    });
  });

  test('by the end of the engagement is free', () => {
    expect(decideCancel(session, { now: start - 1, by: 'system' })).toMatchObject({
      value: { late: false, consumed: false },
    });
  });

  test('comes too late once the session has started', () => {
    for (const by of ['leader', 'coach'] as const) {
      expect(decideCancel(session, { now: start, by })).toEqual({ ok: false, code: 'session_state' });
    }
  });
});

describe('a confirmation', () => {
  const held = { state: 'held', approveBefore: 50 } as const;

  test('is the coach’s, until the window closes', () => {
    expect(decideConfirmation(held, { now: 50, by: 'coach' })).toEqual({
      ok: true,
      value: { state: 'confirmed', approveBefore: null },
    });
    expect(decideConfirmation(held, { now: 51, by: 'coach' })).toEqual({ ok: false, code: 'session_state' });
    expect(decideConfirmation(held, { now: 50, by: 'leader' })).toEqual({ ok: false, code: 'forbidden' });
  });

  test('happens once', () => {
    const confirmed = { state: 'confirmed', approveBefore: null } as const;
    expect(decideConfirmation(confirmed, { now: 0, by: 'coach' })).toEqual({
      ok: false,
      code: 'session_state',
    });
  });
});

describe('a completion', () => {
  test('needs the start, and actions or an explicit none', () => {
    const none = { now: start, actions: 0, noActions: false };
    expect(decideCompletion(session, { ...none, now: start - 1, actions: 1 })).toEqual({
      ok: false,
      code: 'not_started',
    });
    expect(decideCompletion(session, none)).toEqual({ ok: false, code: 'actions_missing' });
    expect(decideCompletion(session, { ...none, noActions: true })).toMatchObject({ ok: true });
    expect(decideCompletion(session, { ...none, actions: 2 })).toEqual({
      ok: true,
      value: { state: 'completed', approveBefore: null, consumed: true },
    });
  });

  test('of a kind outside the allotment uses nothing', () => {
    const ending = { now: start, actions: 1, noActions: false };
    expect(decideCompletion({ ...session, kind: 'intake' }, ending)).toMatchObject({
      value: { consumed: false },
    });
  });
});

describe('a no-show', () => {
  const graceEnd = start + 15 * minute;

  test('can be recorded after the grace, not at its end', () => {
    expect(decideNoShow(session, { now: graceEnd, by: 'coach' })).toEqual({ ok: false, code: 'too_early' });
    expect(decideNoShow(session, { now: graceEnd + 1, by: 'coach' })).toEqual({
      ok: true,
      value: { state: 'noShow', noShowBy: 'leader', consumed: true },
    });
  });

  test('of the leader counts only where the policy says so', () => {
    const mild = { ...session, policy: { ...defaultSessionPolicy, leaderNoShowConsumes: false } };
    expect(decideNoShow(mild, { now: graceEnd + 1, by: 'coach' })).toMatchObject({
      value: { consumed: false },
    });
    expect(decideNoShow({ ...session, kind: 'alignment' }, { now: graceEnd + 1, by: 'coach' })).toMatchObject(
      {
        value: { consumed: false },
      },
    );
  });

  test('of the coach never counts', () => {
    expect(decideNoShow(session, { now: graceEnd + 1, by: 'leader' })).toMatchObject({
      value: { noShowBy: 'coach', consumed: false },
    });
  });

  test('needs a session that was confirmed', () => {
    const held = { ...session, state: 'held' } as const;
    expect(decideNoShow(held, { now: graceEnd + 1, by: 'coach' })).toEqual({
      ok: false,
      code: 'session_state',
    });
  });
});

describe('a waiver', () => {
  test('gives a used session back, with a reason', () => {
    expect(decideWaiver({ consumed: true }, { now: 7, reason: ' Illness ' })).toEqual({
      ok: true,
      value: { consumed: false, waiver: { at: 7, reason: 'Illness' } },
    });
  });

  test('needs a reason, and something to give back', () => {
    expect(decideWaiver({ consumed: true }, { now: 7, reason: ' ' })).toEqual({
      ok: false,
      code: 'reason_missing',
    });
    expect(decideWaiver({ consumed: false }, { now: 7, reason: 'x' })).toEqual({
      ok: false,
      code: 'session_state',
    });
  });
});

describe('consumption', () => {
  const policy = defaultSessionPolicy;
  const open = { kind: 'coaching', state: 'confirmed', policy, consumed: false } as const;
  const sessions = [
    open,
    { ...open, state: 'held' },
    { ...open, state: 'completed', consumed: true },
    { ...open, state: 'cancelled' },
    { ...open, kind: 'chemistry' },
  ] as const;

  test('counts what is used and what is planned', () => {
    expect(consumption(sessions, 6)).toEqual({ used: 1, planned: 2, left: 3 });
  });

  test('never leaves less than nothing, and no number without a limit', () => {
    expect(consumption(sessions, 1).left).toBe(0);
    expect(consumption(sessions, null).left).toBeNull();
  });
});

test('the leader owns the agenda, the coach makes offers', () => {
  expect(canAddToAgenda('leader', 'agendaItem')).toBe(true);
  expect(canAddToAgenda('coach', 'agendaItem')).toBe(false);
  expect(canAddToAgenda('coach', 'offer')).toBe(true);
  expect(canAddToAgenda('leader', 'offer')).toBe(false);
});

test('the default policy is valid; a negative notice is not', () => {
  expect(sessionPolicySchema.parse(defaultSessionPolicy)).toEqual(defaultSessionPolicy);
  expect(sessionPolicySchema.safeParse({ ...defaultSessionPolicy, freeCancelMinutes: -1 }).success).toBe(
    false,
  );
});
