import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activeEngagement, type EngagementOptions } from '../../../test/fixtures/activeEngagement.ts';
import { outcome } from '../../../test/fixtures/clients.ts';
import { dumpTables, formsOf } from '../../../test/fixtures/dumpTables.ts';
import { type PlainHost, startPlainHost } from '../../../test/fixtures/startPlainHost.ts';
import type { HostUser } from '../../../test/harness/index.ts';

const hour = 3_600_000;
const begin = Date.parse('2026-03-02T08:00:00.000Z');

let plain: PlainHost;
let leader: HostUser;
let sponsor: HostUser;
/** Another sponsor of the same organization. */
let stranger: HostUser;
/** A coach whose calendar is open around the clock. */
let coach: HostUser;
beforeAll(async () => {
  plain = await startPlainHost(begin);
  ({ leader, sponsor } = plain);
  ({ coach } = await activeEngagement(plain.host, { leader }));
  stranger = await plain.host.createUser('sponsor');
}, 120_000);
afterAll(() => plain.close());

const as = (user: HostUser) => plain.as(user).reports;
type View = 'focusAreaTitles' | 'sessionCounts' | 'progressSummary';

/** Returns the id of an active engagement whose signed agreement shows the sponsor these things. */
async function start(sponsorSees: View[], options: EngagementOptions = {}): Promise<string> {
  const begun = await activeEngagement(plain.host, {
    leader,
    coach,
    also: [{ person: sponsor.id, part: 'sponsor' }],
    parameters: { parties: ['leader', 'coach', 'sponsor'], sponsorSees, sessions: 5 },
    ...options,
  });
  return begun.engagement.id;
}

let days = 0;
/** Books a session on a day of its own. */
function book(engagementId: string) {
  days += 1;
  const start = new Date(begin + days * 24 * hour).toISOString();
  return plain.as(leader).sessions.book({ engagementId, start });
}

describe('a sponsor', () => {
  test('reads of an engagement who is coached, how the agreement stands, and nothing that was not agreed', async () => {
    const engagementId = await start([]);
    await book(engagementId);
    expect(await as(sponsor).getSponsored({ engagementId })).toEqual({
      engagementId,
      leader: { id: leader.id, name: 'Lea Demo' },
      agreement: { version: 1, signedByMe: true, complete: true },
    });
  });

  test('reads the counts that were agreed: sessions used and planned, never when', async () => {
    const engagementId = await start(['sessionCounts']);
    const session = await book(engagementId);
    await book(engagementId);
    plain.clock.now = Date.parse(session.end);
    await plain.as(coach).sessions.complete({
      sessionId: session.id,
      actions: [{ text: 'Ask first.' }],
      noActions: false,
    });
    plain.clock.now = begin;
    const summary = await as(sponsor).getSponsored({ engagementId });
    expect(summary.sessionCounts).toEqual({ agreed: 5, used: 1, planned: 1 });
    expect(Object.keys(summary).sort()).toEqual(['agreement', 'engagementId', 'leader', 'sessionCounts']);
    expect(JSON.stringify(summary)).not.toContain(session.start);
  });

  test('reads the titles of the focus areas that were agreed, and neither measure nor reason', async () => {
    const engagementId = await start(['focusAreaTitles'], { engagement: { state: 'focusing' } });
    const area = (behavior: string) => ({ behavior, observable: 'The observable.', measure: 'The measure.' });
    const chosen = await plain
      .as(leader)
      .focus.choose({ engagementId, areas: [area('asks-first'), area('says-thanks')] });
    await plain.as(leader).engagements.advance({ engagementId, to: 'active' });
    await plain.as(leader).focus.shift({
      engagementId,
      from: chosen.items[0]?.id ?? '',
      to: area('keeps-calm'),
      reason: 'The reason.',
    });
    const summary = await as(sponsor).getSponsored({ engagementId });
    expect([...(summary.focusAreaTitles ?? [])].sort()).toEqual(['Keeping calm', 'Saying thanks']);
    expect(JSON.stringify(summary)).not.toMatch(/The (observable|measure|reason)|Asking first/);
    expect(Object.keys(summary).sort()).toEqual(['agreement', 'engagementId', 'focusAreaTitles', 'leader']);
  });

  test('reads the newest text that the leader released', async () => {
    const engagementId = await start(['progressSummary']);
    expect((await as(sponsor).getSponsored({ engagementId })).progressSummary).toBeNull();
    await as(leader).releaseProgress({ engagementId, text: 'A first step.' });
    plain.clock.now += hour;
    const released = await as(leader).releaseProgress({ engagementId, text: 'A second step.' });
    expect(released).toEqual({
      text: 'A second step.',
      releasedAt: new Date(plain.clock.now).toISOString(),
    });
    expect((await as(sponsor).getSponsored({ engagementId })).progressSummary).toEqual(released);
    plain.clock.now = begin;
  });

  test('is shown what everybody has signed, not what is only proposed', async () => {
    const engagementId = await start(['sessionCounts']);
    const { engagements } = plain.as(coach);
    const { documentHash } = await engagements.proposeAgreement({
      engagementId,
      template: 'demo-agreement',
      parameters: { sponsorSees: ['focusAreaTitles', 'progressSummary'], sessions: 9 },
    });
    for (const person of [coach, sponsor])
      await plain.as(person).engagements.signAgreement({ engagementId, version: 2, documentHash });
    const before = await as(sponsor).getSponsored({ engagementId });
    expect(before.sessionCounts).toMatchObject({ agreed: 5 });
    expect(Object.keys(before)).not.toContain('focusAreaTitles');
    expect(before.agreement).toEqual({ version: 2, signedByMe: true, complete: false });
    await plain.as(leader).engagements.signAgreement({ engagementId, version: 2, documentHash });
    const after = await as(sponsor).getSponsored({ engagementId });
    expect(Object.keys(after).sort()).toEqual([
      'agreement',
      'engagementId',
      'focusAreaTitles',
      'leader',
      'progressSummary',
    ]);
  });

  test('sees that they have not signed yet', async () => {
    const engagementId = await start([], { parameters: null, engagement: { state: 'contracting' } });
    expect((await as(sponsor).getSponsored({ engagementId })).agreement).toBeNull();
    const { engagements } = plain.as(coach);
    await engagements.proposeAgreement({ engagementId, template: 'demo-agreement' });
    const summary = await as(sponsor).getSponsored({ engagementId });
    expect(summary.agreement).toEqual({ version: 1, signedByMe: false, complete: false });
    expect(Object.keys(summary).sort()).toEqual(['agreement', 'engagementId', 'leader']);
  });
});

describe('what is shown to a sponsor', () => {
  test('is shown to the sponsor of this engagement and to nobody else', async () => {
    const engagementId = await start(['focusAreaTitles', 'sessionCounts', 'progressSummary']);
    for (const other of [stranger, leader, coach, ...plain.strangers])
      expect([other.roles, await outcome(as(other).getSponsored({ engagementId }))]).toEqual([
        other.roles,
        '404 not_found',
      ]);
    expect(await outcome(as(sponsor).getSponsored({ engagementId: 'nowhere' }))).toBe('404 not_found');
  });

  test('is lost with the role', async () => {
    const former = await plain.host.createUser('editor');
    const engagementId = await start(['sessionCounts'], { also: [{ person: former.id, part: 'sponsor' }] });
    expect(await outcome(as(former).getSponsored({ engagementId }))).toBe('404 not_found');
    expect((await as(former).listSponsored()).items).toEqual([]);
  });

  test('is listed newest first and page by page, each engagement with what was agreed in it', async () => {
    const busy = await plain.host.createUser('sponsor');
    const also = { also: [{ person: busy.id, part: 'sponsor' as const }] };
    const at = (startedAt: number) => ({ ...also, engagement: { startedAt } });
    const counted = await start(['sessionCounts'], at(begin));
    const told = await start(['progressSummary'], at(begin + hour));
    const closed = await start([], at(begin - hour));
    await book(counted);
    await as(leader).releaseProgress({ engagementId: told, text: 'Only here.' });
    const seen: [string, string[]][] = [];
    for await (const summary of as(busy).listSponsored({ limit: 2 }))
      seen.push([summary.engagementId, Object.keys(summary).sort()]);
    const always = ['agreement', 'engagementId', 'leader'];
    expect(seen).toEqual([
      [told, [...always, 'progressSummary']],
      [counted, [...always, 'sessionCounts']],
      [closed, always],
    ]);
    const { items } = await as(busy).listSponsored();
    expect(items.map(({ sessionCounts }) => sessionCounts?.planned)).toEqual([undefined, 1, undefined]);
    expect(items.map(({ progressSummary }) => progressSummary?.text)).toEqual([
      'Only here.',
      undefined,
      undefined,
    ]);
    for (const other of [stranger, leader, coach, ...plain.strangers])
      expect((await as(other).listSponsored()).items).toEqual([]);
  });
});

describe('a progress text', () => {
  test('is released by the leader alone', async () => {
    const engagementId = await start(['progressSummary']);
    const release = (person: HostUser) =>
      outcome(as(person).releaseProgress({ engagementId, text: 'Mine.' }));
    expect(await release(coach)).toBe('403 forbidden');
    expect(await release(sponsor)).toMatch(/^40[34]/);
    for (const other of [stranger, ...plain.strangers]) expect(await release(other)).toBe('404 not_found');
    expect((await as(sponsor).getSponsored({ engagementId })).progressSummary).toBeNull();
    expect(await release(leader)).toBe('done');
  });

  test('is released where everybody has signed that there is one', async () => {
    const refused = '409 sponsor_clause_missing';
    const without = await start(['sessionCounts', 'focusAreaTitles']);
    const release = (engagementId: string) =>
      outcome(as(leader).releaseProgress({ engagementId, text: 'A text.' }));
    expect(await release(without)).toBe(refused);
    expect(await release(await start([], { parameters: null }))).toBe(refused);
    await plain.as(coach).engagements.proposeAgreement({
      engagementId: without,
      template: 'demo-agreement',
      parameters: { sponsorSees: ['progressSummary'] },
    });
    expect(await release(without)).toBe(refused);
  });

  test('is kept sealed', async () => {
    const canary = 'canary-progress-40ab';
    await as(leader).releaseProgress({ engagementId: await start(['progressSummary']), text: canary });
    const dump = await dumpTables(plain.host.databaseUrl);
    for (const form of formsOf(canary)) expect(dump).not.toContain(form);
  });
});
