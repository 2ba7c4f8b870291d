import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../errors/index.ts';
import { decideBooking } from './decideBooking.ts';
import { decideCancel } from './decideCancel.ts';
import { decideCompletion } from './decideCompletion.ts';
import { decideConfirmation } from './decideConfirmation.ts';
import { decideNoShow } from './decideNoShow.ts';
import { decideReschedule } from './decideReschedule.ts';
import { decideWaiver } from './decideWaiver.ts';
import { type Session, sessionSchema } from './Session.ts';
import { sessionKinds } from './sessionKind.ts';
import { cancellers, sessionParties } from './sessionParty.ts';
import type { SessionPolicy } from './sessionPolicy.ts';
import { isOpenState } from './sessionState.ts';

const hour = 3_600_000;
const weekly = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, start: '00:00', end: '24:00' }));
const offer = { durationMinutes: 60, stepMinutes: 60, coach: { id: 'coach', zone: 'UTC', weekly } };
const taken = { coach: [], leader: [] };

const policy: fc.Arbitrary<SessionPolicy> = fc.record({
  freeCancelMinutes: fc.integer({ min: 0, max: 2880 }),
  freeRescheduleMinutes: fc.integer({ min: 0, max: 2880 }),
  approvalMinutes: fc.constantFrom(0, 60, 2880),
  graceMinutes: fc.integer({ min: 0, max: 30 }),
  lateCancelConsumes: fc.boolean(),
  leaderNoShowConsumes: fc.boolean(),
  consumingKinds: fc.subarray([...sessionKinds]),
});

/** What somebody tries, so many hours after the time before. */
const attempt = fc.record({
  wait: fc.integer({ min: 0, max: 40 }),
  party: fc.constantFrom(...sessionParties),
  canceller: fc.constantFrom(...cancellers),
  ahead: fc.integer({ min: 0, max: 100 }),
  act: fc.constantFrom('move', 'confirm', 'confirm', 'cancel', 'complete', 'miss', 'miss', 'waive'),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never;

function decide(
  session: Session,
  { party, canceller, ahead, act }: Attempt,
  now: number,
): Outcome<Partial<Session>> {
  if (act === 'move') {
    const start = Math.ceil(now / hour) * hour + ahead * hour;
    return decideReschedule(session, { now, by: party, start, offer, taken });
  }
  if (act === 'confirm') return decideConfirmation(session, { now, by: party });
  if (act === 'cancel') return decideCancel(session, { now, by: canceller });
  if (act === 'complete') return decideCompletion(session, { now, actions: ahead, noActions: true });
  if (act === 'miss') return decideNoShow(session, { now, by: party });
  return decideWaiver(session, { now, reason: 'goodwill' });
}

const life = fc
  .record({
    policy,
    kind: fc.constantFrom(...sessionKinds),
    by: fc.constantFrom(...sessionParties),
    ahead: fc.integer({ min: 1, max: 100 }),
    attempts: fc.array(attempt, { minLength: 3, maxLength: 12 }),
  })
  .map(({ policy, kind, by, ahead, attempts }) => {
    const start = ahead * hour;
    const engagement = { state: 'active', sessionsLeft: 1 } as const;
    const booked = decideBooking({ now: 0, by, kind, start, engagement, policy, offer, taken });
    if (!booked.ok) throw new Error(`Not booked: ${booked.code}`);
    let now = 0;
    let session: Session = { id: 's1', calendarUid: 'u1', ...booked.value };
    const states = [session];
    for (const next of attempts) {
      now += next.wait * hour;
      const outcome = decide(session, next, now);
      if (!outcome.ok) continue;
      session = { ...session, ...outcome.value };
      states.push(session);
    }
    return states;
  });

/** Asserts something of each step of many lives; returns every state that was reached. */
function everyStep(check: (before: Session, after: Session) => void): Set<string> {
  const reached = new Set<string>();
  fc.assert(
    fc.property(life, (states) => {
      states.forEach((after, index) => {
        const before = states[index - 1];
        if (before !== undefined) check(before, after);
        reached.add(after.state);
      });
    }),
    { numRuns: 400 },
  );
  return reached;
}

test('a final state is never left', () => {
  const reached = everyStep((before, after) => {
    if (!isOpenState(before.state)) expect(after.state).toBe(before.state);
  });
  expect([...reached].sort()).toEqual(['cancelled', 'completed', 'confirmed', 'held', 'noShow']);
});

test('id, calendar UID and policy never change, and the sequence never falls', () => {
  let moves = 0;
  everyStep((before, after) => {
    expect([after.id, after.calendarUid, after.policy]).toEqual([
      before.id,
      before.calendarUid,
      before.policy,
    ]);
    const moved = after.start !== before.start;
    if (moved) moves += 1;
    expect(after.sequence).toBeGreaterThanOrEqual(before.sequence + (moved ? 1 : 0));
  });
  expect(moves).toBeGreaterThan(0);
});

test('each move is in the history, and keeps the length', () => {
  everyStep((before, after) => {
    expect(after.end - after.start).toBe(before.end - before.start);
    if (after.start === before.start) return;
    expect(after.history.slice(0, -1)).toEqual(before.history);
    expect(after.history.at(-1)).toMatchObject({ from: before.start, to: after.start });
  });
});

test('a coach’s cancel or no-show never uses a session, whatever the policy', () => {
  let coachFailed = 0;
  everyStep((_, after) => {
    if (after.cancelledBy !== 'coach' && after.noShowBy !== 'coach') return;
    coachFailed += 1;
    expect(after.consumed).toBe(false);
  });
  expect(coachFailed).toBeGreaterThan(0);
});

test('nothing is used before the end, nor what the policy does not count', () => {
  everyStep((_, after) => {
    if (isOpenState(after.state) || !after.policy.consumingKinds.includes(after.kind))
      expect(after.consumed).toBe(false);
  });
});

test('every session on the way is valid', () => {
  everyStep((_, after) => {
    expect(sessionSchema.safeParse(after).success).toBe(true);
  });
});
