import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  activeEngagement,
  type EngagementFixture,
  type EngagementOptions,
} from '../../../test/fixtures/activeEngagement.ts';
import { outcome } from '../../../test/fixtures/clients.ts';
import { type PlainHost, startPlainHost } from '../../../test/fixtures/startPlainHost.ts';
import type { HostUser } from '../../../test/harness/index.ts';

const hour = 3_600_000;
const begin = Date.parse('2026-03-02T08:00:00.000Z');

let plain: PlainHost;
let leader: HostUser;
let sponsor: HostUser;
/** A coach whose calendar is open around the clock. */
let coach: HostUser;
beforeAll(async () => {
  plain = await startPlainHost(begin);
  ({ leader, sponsor } = plain);
  ({ coach } = await activeEngagement(plain.host, { leader }));
}, 120_000);
afterAll(() => plain.close());

const as = (user: HostUser) => plain.as(user).engagements;

/** An engagement with a sponsor, in full swing unless told otherwise. */
const engage = (options: EngagementOptions = {}): Promise<EngagementFixture> =>
  activeEngagement(plain.host, {
    leader,
    coach,
    also: [{ person: sponsor.id, part: 'sponsor' }],
    parameters: { parties: ['leader', 'coach', 'sponsor'] },
    ...options,
  });

/** Booked by the leader, so many hours from now. */
const book = async (engagementId: string, hours: number, kind: 'coaching' | 'closing' = 'coaching') =>
  plain.as(leader).sessions.book({
    engagementId,
    kind,
    start: new Date(plain.clock.now + hours * hour).toISOString(),
  });
let day = 0;
/** A day on which nobody has booked anything yet, in hours from now. */
const freeDay = () => {
  day += 1;
  return 48 * day;
};

describe('an engagement', () => {
  test('moves for its leader and its coach, and for nobody without a part in it', async () => {
    const engagementId = (await engage()).engagement.id;
    for (const stranger of plain.strangers)
      expect([
        stranger.roles,
        await outcome(as(stranger).advance({ engagementId, to: 'terminated', reason: 'other' })),
      ]).toEqual([stranger.roles, '404 not_found']);
    expect(await as(leader).advance({ engagementId, to: 'paused' })).toMatchObject({
      state: 'paused',
      next: { to: 'active', missing: [] },
    });
    expect(await as(coach).advance({ engagementId, to: 'active' })).toMatchObject({ state: 'active' });
  });

  test('goes one step after the other', async () => {
    const engagementId = (await engage({ engagement: { state: 'screening' } })).engagement.id;
    for (const to of ['contracting', 'discovery', 'active', 'completed', 'terminated'] as const)
      expect(await outcome(as(coach).advance({ engagementId, to, reason: 'other' }))).toBe(
        '409 transition_not_allowed',
      );
    expect(await as(leader).get({ engagementId })).toMatchObject({ state: 'screening' });
  });

  test('is archived by leader or coach once it is over, and by no sponsor', async () => {
    for (const state of ['completed', 'terminated'] as const) {
      for (const person of [leader, coach]) {
        const engagementId = (await engage({ engagement: { state } })).engagement.id;
        expect(await outcome(as(sponsor).advance({ engagementId, to: 'archived' }))).toBe('403 forbidden');
        expect(await as(person).advance({ engagementId, to: 'archived' })).toMatchObject({
          state: 'archived',
        });
      }
    }
    const { engagement } = await engage();
    expect(await outcome(as(coach).advance({ engagementId: engagement.id, to: 'archived' }))).toBe(
      '409 transition_not_allowed',
    );
  });

  test('enters discovery once all parties have signed, with its questionnaires', async () => {
    const battery = [{ lens: 'energy', instrument: 'demo-energy', required: true }] as const;
    const unsigned = await engage({
      engagement: { state: 'contracting', battery: [...battery] },
      parameters: null,
    });
    const engagementId = unsigned.engagement.id;
    expect(await outcome(as(coach).advance({ engagementId, to: 'discovery' }))).toBe(
      '409 agreement_incomplete',
    );
    const { documentHash } = await as(coach).proposeAgreement({ engagementId, template: 'demo-agreement' });
    for (const person of [leader, coach])
      await as(person).signAgreement({ engagementId, version: 1, documentHash });
    expect(await outcome(as(coach).advance({ engagementId, to: 'discovery' }))).toBe(
      '409 agreement_incomplete',
    );
    expect((await plain.as(leader).assessments.list({ engagementId })).items).toEqual([]);
    await as(sponsor).signAgreement({ engagementId, version: 1, documentHash });
    expect(await as(coach).advance({ engagementId, to: 'discovery' })).toMatchObject({
      state: 'discovery',
      next: { to: 'focusing', missing: [{ code: 'lens_open' }, { code: 'debrief_missing' }] },
    });
    expect((await plain.as(leader).assessments.list({ engagementId })).items).toMatchObject([
      { instrument: { key: 'demo-energy' }, state: 'open' },
    ]);
  });

  test('is not signed by a sponsor who is no party', async () => {
    const engagementId = (
      await engage({ engagement: { state: 'contracting' }, parameters: { parties: ['leader', 'coach'] } })
    ).engagement.id;
    expect(await outcome(as(coach).advance({ engagementId, to: 'discovery' }))).toBe(
      '409 sponsor_clause_missing',
    );
  });

  test('leaves discovery after a debrief that was held', async () => {
    const engagementId = (await engage({ engagement: { state: 'discovery' } })).engagement.id;
    const focusing = () => outcome(as(coach).advance({ engagementId, to: 'focusing' }));
    expect(await focusing()).toBe('409 debrief_missing');
    const start = new Date(plain.clock.now + freeDay() * hour).toISOString();
    const { id: sessionId, end } = await plain
      .as(leader)
      .sessions.book({ engagementId, kind: 'debrief', start });
    expect(await focusing()).toBe('409 debrief_missing');
    plain.clock.now = Date.parse(end);
    await plain.as(coach).sessions.complete({ sessionId, actions: [], noActions: true });
    plain.clock.now = begin;
    expect(await focusing()).toBe('done');
  });

  test('becomes active with as many focus areas as its program asks for', async () => {
    const engagementId = (
      await engage({ engagement: { state: 'focusing', focusLimits: { min: 2, max: 2 } } })
    ).engagement.id;
    const area = (behavior: string) => ({ behavior, observable: 'Others see it.', measure: 'I count.' });
    const active = () => outcome(as(leader).advance({ engagementId, to: 'active' }));
    expect(await active()).toBe('409 focus_count');
    await plain.as(leader).focus.choose({ engagementId, areas: [area('asks-first'), area('says-thanks')] });
    expect(await active()).toBe('done');
  });
});

describe('the closing', () => {
  const closing = async () => (await engage({ engagement: { state: 'closing' } })).engagement.id;

  test('is left out by the leader alone, who says so', async () => {
    const engagementId = await closing();
    const complete = (person: HostUser, reason?: 'waived' | 'other') =>
      outcome(as(person).advance({ engagementId, to: 'completed', ...(reason ? { reason } : {}) }));
    expect(await complete(coach, 'waived')).toBe('409 closing_incomplete');
    expect(await complete(leader)).toBe('409 closing_incomplete');
    expect(await complete(leader, 'other')).toBe('409 closing_incomplete');
    expect(await complete(leader, 'waived')).toBe('done');
  });

  test('asks for the reflection of the leader on the closing session', async () => {
    const engagementId = await closing();
    const missing = async () => {
      const { next } = await as(leader).get({ engagementId });
      return next?.missing.map(({ message }) => message).join(' ');
    };
    const [other, last] = [
      await book(engagementId, freeDay()),
      await book(engagementId, freeDay(), 'closing'),
    ];
    const note = { audience: 'onlyMe', text: 'What I take with me.' } as const;
    expect(await missing()).toContain('reflection');
    await plain.as(leader).sessions.addNote({ sessionId: other.id, ...note });
    await plain.as(coach).sessions.addNote({ sessionId: last.id, ...note });
    expect(await missing()).toContain('reflection');
    await plain.as(leader).sessions.addNote({ sessionId: last.id, ...note });
    expect(await missing()).not.toContain('reflection');
  });
});

describe('an end', () => {
  test('takes no text about a person', async () => {
    const { path } = await engage({ engagement: { state: 'active' } });
    const body = { to: 'terminated', reason: 'Burned out, as she told me.' };
    const { status, json } = await plain.host.request(`${path}/transitions`, { user: coach, body });
    expect([status, json]).toMatchObject([422, { issues: [{ path: ['reason'] }] }]);
  });

  test('is open to any party from contracting on, with a reason', async () => {
    for (const person of [leader, coach, sponsor])
      for (const state of ['contracting', 'discovery', 'focusing', 'active', 'paused', 'closing'] as const) {
        const engagementId = (await engage({ engagement: { state } })).engagement.id;
        const end = (reason?: 'left-role' | 'waived') =>
          as(person).advance({ engagementId, to: 'terminated', ...(reason ? { reason } : {}) });
        for (const none of [undefined, 'waived'] as const)
          expect(await outcome(end(none))).toBe('422 reason_missing');
        expect(await end('left-role')).toMatchObject({ state: 'terminated' });
        expect(await outcome(end('left-role'))).toBe('409 transition_not_allowed');
      }
  });

  test('before contracting is a refusal to start', async () => {
    for (const state of ['screening', 'matching'] as const) {
      const engagementId = (await engage({ engagement: { state } })).engagement.id;
      expect(await outcome(as(coach).advance({ engagementId, to: 'declined' }))).toBe('422 reason_missing');
      expect(await as(coach).advance({ engagementId, to: 'declined', reason: 'no-time' })).toMatchObject({
        state: 'declined',
        next: null,
      });
    }
  });

  test.each(['leader', 'coach', 'sponsor'] as const)(
    'by the %s cancels what is ahead, free even at the last minute, and nothing else',
    async (who) => {
      const hours = freeDay();
      plain.clock.now = begin;
      const engagementId = (await engage()).engagement.id;
      const elsewhere = (await engage()).engagement.id;
      const over = await book(engagementId, hours);
      const soon = await book(engagementId, hours + 2);
      const late = await book(engagementId, hours + 20);
      const other = await book(elsewhere, hours + 4);
      plain.clock.now = Date.parse(soon.start) - 1;
      const person = { leader, coach, sponsor }[who];
      await as(person).advance({ engagementId, to: 'terminated', reason: 'left-role' });
      const { sessions } = plain.as(leader);
      const read = (session: { readonly id: string }) => sessions.get({ sessionId: session.id });
      for (const session of [soon, late])
        expect(await read(session)).toMatchObject({
          state: 'cancelled',
          consumed: false,
          cancelled: { by: 'system', late: false, at: new Date(plain.clock.now).toISOString() },
        });
      expect(await read(over)).toMatchObject({ state: 'confirmed', cancelled: null });
      expect(await read(other)).toMatchObject({ state: 'confirmed' });
      expect(await outcome(book(engagementId, 24))).toBe('409 engagement_not_active');
      plain.clock.now = begin;
    },
  );

  test('that is no end leaves the calendar alone', async () => {
    const engagementId = (await engage()).engagement.id;
    const { id: sessionId } = await book(engagementId, freeDay());
    await as(leader).advance({ engagementId, to: 'paused' });
    expect(await plain.as(leader).sessions.get({ sessionId })).toMatchObject({ state: 'confirmed' });
  });
});

describe('a sponsor', () => {
  test('steers nothing but the end', async () => {
    const engagementId = (await engage()).engagement.id;
    for (const to of ['paused', 'closing'] as const)
      expect(await outcome(as(sponsor).advance({ engagementId, to, reason: 'waived' }))).toBe(
        '403 forbidden',
      );
    const closing = (await engage({ engagement: { state: 'closing' } })).engagement.id;
    expect(
      await outcome(as(sponsor).advance({ engagementId: closing, to: 'completed', reason: 'waived' })),
    ).toBe('403 forbidden');
  });

  test('who ends an engagement is told no more of it than before', async () => {
    const screen = {
      doesWellInRole: true,
      choosesFreely: true,
      setsOwnAgenda: true,
      remedial: false,
      otherHelpFitsBetter: false,
    };
    const { engagement } = await engage({
      engagement: { fitScreen: screen },
      parameters: { parties: ['leader', 'coach', 'sponsor'], sessions: 173 },
    });
    const engagementId = engagement.id;
    await as(coach).raiseReferral({ engagementId, level: 'urgent', recommendation: 'See a doctor.' });
    expect(await as(leader).get({ engagementId })).toMatchObject({
      fitScreenRecorded: true,
      openReferral: 'urgent',
      allotment: { agreed: 173 },
    });
    const ended = await as(sponsor).advance({ engagementId, to: 'terminated', reason: 'budget' });
    expect(ended).toMatchObject({ id: engagementId, state: 'terminated', next: null });
    for (const secret of ['openReferral', 'allotment', 'fitScreenRecorded', 'fitVerdict'])
      expect(ended).not.toHaveProperty(secret, expect.anything());
    const told = JSON.stringify(ended);
    for (const secret of ['urgent', 'See a doctor'])
      expect([secret, told.includes(secret)]).toEqual([secret, false]);
    // A sponsor knows that the engagement is there.
    expect(await outcome(as(sponsor).get({ engagementId }))).toBe('403 forbidden');
  });
});
