import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activeEngagement, type EngagementOptions } from '../../../test/fixtures/activeEngagement.ts';
import { outcome } from '../../../test/fixtures/clients.ts';
import {
  demoAgreement,
  demoTerms,
  type PlainHost,
  startPlainHost,
} from '../../../test/fixtures/startPlainHost.ts';
import type { HostUser } from '../../../test/harness/index.ts';

const hour = 3_600_000;

let plain: PlainHost;
let leader: HostUser;
let coach: HostUser;
let sponsor: HostUser;
beforeAll(async () => {
  plain = await startPlainHost();
  ({ leader, sponsor } = plain);
  ({ coach } = await activeEngagement(plain.host, { leader }));
}, 120_000);
afterAll(() => plain.close());

const as = (user: HostUser) => plain.as(user).engagements;

/** Returns the id of an engagement in contracting, with a sponsor and no agreement unless told otherwise. */
async function start(options: EngagementOptions = {}): Promise<string> {
  const begun = await activeEngagement(plain.host, {
    leader,
    coach,
    also: [{ person: sponsor.id, part: 'sponsor' }],
    parameters: null,
    ...options,
    engagement: { state: 'contracting', programTerms: demoTerms, ...options.engagement },
  });
  return begun.engagement.id;
}
const forTwo = { also: [] };
const propose = (engagementId: string, more: object = {}) =>
  as(coach).proposeAgreement({ engagementId, template: 'demo-agreement', ...more });
const sign = (person: HostUser, engagementId: string, version: number, documentHash: string) =>
  as(person).signAgreement({ engagementId, version, documentHash });

/** Proposes a version and lets everybody sign it. */
async function agree(engagementId: string, people: readonly HostUser[], parameters: object): Promise<void> {
  const { version, documentHash } = await propose(engagementId, { parameters });
  for (const person of people) await sign(person, engagementId, version, documentHash);
}

describe('a proposal', () => {
  test('is the coach’s', async () => {
    const engagementId = await start();
    const template = 'demo-agreement';
    expect(await outcome(as(leader).proposeAgreement({ engagementId, template }))).toBe('403 forbidden');
    expect(await outcome(as(sponsor).proposeAgreement({ engagementId, template }))).toBe('403 forbidden');
    for (const stranger of plain.strangers.filter(({ roles }) => !roles.includes('orgAdmin')))
      expect(await outcome(as(stranger).proposeAgreement({ engagementId, template }))).toBe('404 not_found');
  });

  test('takes the program’s terms, the template’s clauses, and what the coach changes', async () => {
    const proposed = await propose(await start(), { parameters: { sessions: 9, graceMinutes: 20 } });
    expect(proposed).toMatchObject({
      version: 1,
      title: 'Demo agreement',
      clauses: [
        { key: 'purpose', title: 'Purpose' },
        {
          key: 'sponsor-view',
          text: 'The sponsor sees how many sessions have been agreed and used.',
        },
      ],
      parameters: { ...demoTerms, ...demoAgreement.parameters, sessions: 9, graceMinutes: 20 },
      signatures: [],
      complete: false,
    });
  });

  test('says in its clauses what its parameters do, whatever was changed', async () => {
    const { clauses } = await propose(await start(), {
      parameters: { sessions: 1, freeCancelMinutes: 90, retentionMonths: 0, approvalMinutes: 180 },
    });
    expect(clauses[0]?.text).toBe(
      'The leader sets the agenda. 1 coaching session in 6 months. What the leader books holds once the coach has confirmed it. If that does not happen within 3 hours, the booking lapses at no cost. Free until 90 minutes and 12 hours before, with 10 minutes of grace. A session that the leader cancels later counts as used, unless the coach waives this. If it was the leader, the session does not count as used. Kept for 0 months.',
    );
  });

  test('begins with the agreement in force, not with one that is only proposed', async () => {
    const engagementId = await start(forTwo);
    await agree(engagementId, [leader, coach], { sessions: 20, retentionMonths: 3 });
    await propose(engagementId, { parameters: { sessions: 99 } });
    expect((await propose(engagementId)).parameters).toMatchObject({ sessions: 20, retentionMonths: 3 });
    const draft = await as(coach).draftAgreement({ engagementId });
    expect(draft).toMatchObject({
      template: 'demo-agreement',
      templates: [{ key: 'agreement-for-two' }, { key: 'demo-agreement', title: 'Demo agreement' }],
      parameters: { sessions: 20, retentionMonths: 3, parties: ['leader', 'coach'] },
      clauses: [{ key: 'purpose', text: expect.stringContaining('20 coaching sessions in 6 months') }],
    });
    expect(await outcome(as(leader).draftAgreement({ engagementId }))).toBe('403 forbidden');
  });

  test('follows the program where the engagement keeps no terms of its own', async () => {
    const engagementId = await start({ engagement: { programTerms: null } });
    expect((await propose(engagementId)).parameters).toMatchObject(demoTerms);
    const gone = await start({ engagement: { programTerms: null, program: 'gone' } });
    expect(await outcome(propose(gone))).toBe('404 not_found');
  });

  test('is written in the language that was asked for', async () => {
    expect(await propose(await start(), { locale: 'de' })).toMatchObject({ title: 'Demo-Vereinbarung' });
  });

  test('makes the next version, each with a hash of its own', async () => {
    const engagementId = await start();
    const hashes = [await propose(engagementId), await propose(engagementId), await propose(engagementId)];
    expect(hashes.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(new Set(hashes.map(({ documentHash }) => documentHash)).size).toBe(3);
    for (const { documentHash } of hashes) expect(documentHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await propose(await start())).toMatchObject({ version: 1 });
  });

  test('is signed by who takes part, whatever was asked for', async () => {
    expect((await propose(await start())).parameters.parties).toEqual(['leader', 'coach', 'sponsor']);
    expect((await propose(await start(forTwo))).parameters.parties).toEqual(['leader', 'coach']);
    const asked = propose(await start(), { parameters: { parties: ['leader', 'coach'] } });
    expect(await outcome(asked)).toBe('422 body_invalid');
  });

  test('shows a sponsor what coach or template say, and nobody anything where there is no sponsor', async () => {
    const asked = { parameters: { sponsorSees: ['focusAreaTitles'] } };
    expect((await propose(await start(), asked)).parameters.sponsorSees).toEqual(['focusAreaTitles']);
    expect((await propose(await start())).parameters.sponsorSees).toEqual(['sessionCounts']);
    const alone = await propose(await start(forTwo), asked);
    expect(alone.parameters.sponsorSees).toEqual([]);
    expect(alone.clauses.map(({ key }) => key)).toEqual(['purpose']);
  });

  test('needs a clause for the sponsor where there is one', async () => {
    const template = 'agreement-for-two';
    const engagementId = await start();
    expect(await outcome(propose(engagementId, { template }))).toBe('409 sponsor_clause_missing');
    expect(await outcome(propose(await start(forTwo), { template }))).toBe('done');
  });

  test('comes from a template that is published', async () => {
    expect(await outcome(propose(await start(), { template: 'no-such' }))).toBe('404 not_found');
  });

  test.each(['screening', 'matching', 'completed', 'terminated', 'archived', 'declined'] as const)(
    'is not made in %s',
    async (state) => {
      expect(await outcome(propose(await start({ engagement: { state } })))).toBe(
        '409 transition_not_allowed',
      );
    },
  );

  test.each(['contracting', 'discovery', 'focusing', 'active', 'paused', 'closing'] as const)(
    'is made in %s',
    async (state) => {
      expect(await outcome(propose(await start({ engagement: { state } })))).toBe('done');
    },
  );
});

describe('a signature', () => {
  test('is each party’s own, once, and the last one makes the version complete', async () => {
    const engagementId = await start();
    const { documentHash } = await propose(engagementId);
    const at = new Date(plain.clock.now).toISOString();
    expect(await sign(leader, engagementId, 1, documentHash)).toMatchObject({
      signatures: [{ party: 'leader', at }],
      complete: false,
    });
    expect(await outcome(sign(leader, engagementId, 1, documentHash))).toBe('409 already_signed');
    await sign(coach, engagementId, 1, documentHash);
    expect(await as(coach).get({ engagementId })).toMatchObject({
      agreement: { version: 1, complete: false },
      next: { to: 'discovery', missing: [{ code: 'agreement_incomplete', path: ['agreement', 'sponsor'] }] },
    });
    expect(await sign(sponsor, engagementId, 1, documentHash)).toMatchObject({
      signatures: [{ party: 'leader' }, { party: 'coach' }, { party: 'sponsor' }],
      complete: true,
    });
    expect(await as(coach).get({ engagementId })).toMatchObject({
      agreement: { version: 1, complete: true },
      next: { to: 'discovery', missing: [] },
    });
  });

  test('stands under the very document that was read', async () => {
    const engagementId = await start();
    const { documentHash } = await propose(engagementId);
    for (const hash of ['0'.repeat(64), documentHash.toUpperCase(), `${documentHash} `])
      expect(await outcome(sign(leader, engagementId, 1, hash))).toBe('409 agreement_superseded');
    const other = await propose(await start());
    expect(await outcome(sign(leader, engagementId, 1, other.documentHash))).toBe('409 agreement_superseded');
    const path = `/api/coaching/v1/engagements/${engagementId}/agreements/1/signatures`;
    for (const body of [{}, { documentHash: '' }, { documentHash: null }])
      expect((await plain.host.request(path, { user: leader, body })).status).toBe(422);
    expect((await as(leader).getAgreement({ engagementId, version: 1 })).signatures).toEqual([]);
  });

  test('stands under the newest version', async () => {
    const engagementId = await start();
    const first = await propose(engagementId);
    const second = await propose(engagementId);
    expect(await outcome(sign(leader, engagementId, 1, first.documentHash))).toBe('409 agreement_superseded');
    expect(await outcome(sign(leader, engagementId, 1, second.documentHash))).toBe(
      '409 agreement_superseded',
    );
    expect(await outcome(sign(leader, engagementId, 3, second.documentHash))).toBe('404 not_found');
    expect(await outcome(sign(leader, engagementId, 2, second.documentHash))).toBe('done');
  });

  test('needs something to sign', async () => {
    expect(await outcome(sign(leader, await start(), 1, '0'.repeat(64)))).toBe('404 not_found');
  });

  test('is given by nobody without a part, and by nobody who is no party of the version', async () => {
    const engagementId = await start({ parameters: { parties: ['leader', 'coach'] } });
    const hash = '0'.repeat(64);
    for (const stranger of plain.strangers.filter(({ roles }) => !roles.includes('orgAdmin')))
      expect([stranger.roles, await outcome(sign(stranger, engagementId, 1, hash))]).toEqual([
        stranger.roles,
        '404 not_found',
      ]);
    expect(await outcome(sign(sponsor, engagementId, 1, hash))).toBe('403 forbidden');
  });
});

describe('an agreement', () => {
  test('is read by its parties, version by version, and by nobody else', async () => {
    const engagementId = await start();
    const other = await start();
    await propose(other);
    await propose(other);
    const proposed = await propose(engagementId);
    for (const person of [leader, coach, sponsor])
      expect(await as(person).getAgreement({ engagementId, version: 1 })).toEqual(proposed);
    expect(await outcome(as(leader).getAgreement({ engagementId, version: 2 }))).toBe('404 not_found');
    for (const stranger of plain.strangers.filter(({ roles }) => !roles.includes('orgAdmin')))
      expect([
        stranger.roles,
        await outcome(as(stranger).getAgreement({ engagementId, version: 1 })),
      ]).toEqual([stranger.roles, '404 not_found']);
  });

  test('says to an organization’s admin nothing but that it is there', async () => {
    const engagementId = await start();
    await propose(engagementId);
    const [admin] = plain.strangers.filter(({ roles }) => roles.includes('orgAdmin'));
    if (!admin) throw new Error('There is no admin.');
    expect(await outcome(as(admin).getAgreement({ engagementId, version: 1 }))).toMatch(/^40[34]/);
    expect(await outcome(propose(engagementId))).toBe('done');
  });

  test('of a newer version counts for nothing before everybody has signed it', async () => {
    const engagementId = await start({ ...forTwo, engagement: { state: 'active' } });
    await agree(engagementId, [leader, coach], { sessions: 1 });
    const book = (days: number) =>
      plain.as(leader).sessions.book({
        engagementId,
        start: new Date(plain.clock.now + days * 24 * hour).toISOString(),
      });
    await book(3);
    const { documentHash } = await propose(engagementId, { parameters: { sessions: 30 } });
    await sign(coach, engagementId, 2, documentHash);
    expect(await outcome(book(4))).toBe('409 allotment_used');
    await sign(leader, engagementId, 2, documentHash);
    expect(await outcome(book(4))).toBe('done');

    // The other way round: less than before counts as little.
    await propose(engagementId, { parameters: { sessions: 1 } });
    expect(await outcome(book(5))).toBe('done');
  });

  test('keeps what was signed: a session holds the terms under which it was booked', async () => {
    const engagementId = await start({ ...forTwo, engagement: { state: 'active' } });
    await agree(engagementId, [leader, coach], {});
    const begin = plain.clock.now + 240 * hour;
    const booked = await plain
      .as(leader)
      .sessions.book({ engagementId, start: new Date(begin).toISOString() });
    const terms = {
      freeCancelUntil: new Date(begin - 48 * hour).toISOString(),
      freeRescheduleUntil: new Date(begin - 12 * hour).toISOString(),
      noShowFrom: new Date(begin + 10 * 60_000).toISOString(),
    };
    expect(booked).toMatchObject(terms);
    await agree(engagementId, [leader, coach], {
      freeCancelMinutes: 0,
      freeRescheduleMinutes: 0,
      graceMinutes: 0,
    });
    expect(await plain.as(leader).sessions.get({ sessionId: booked.id })).toMatchObject(terms);
  });
});
