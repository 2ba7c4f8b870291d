import { afterAll, beforeAll, expect, test } from 'vitest';
import { activeEngagement } from '../../../test/fixtures/activeEngagement.ts';
import { outcome } from '../../../test/fixtures/clients.ts';
import { type PlainHost, startPlainHost } from '../../../test/fixtures/startPlainHost.ts';
import type { HostUser } from '../../../test/harness/index.ts';

const hour = 3_600_000;
const begin = Date.parse('2026-03-02T08:00:00.000Z');

let plain: PlainHost;
let leader: HostUser;
let coach: HostUser;
let sponsor: HostUser;
let engagementId: string;
beforeAll(async () => {
  plain = await startPlainHost(begin);
  ({ leader, sponsor } = plain);
  const also = [{ person: sponsor.id, part: 'sponsor' as const }];
  const engaged = await activeEngagement(plain.host, { leader, also, engagement: { state: 'focusing' } });
  ({ coach } = engaged);
  engagementId = engaged.engagement.id;
}, 120_000);
afterAll(() => plain.close());

const log = async (user: HostUser) => (await plain.as(user).privacy.accessLog({ limit: 100 })).items;

/** Returns what `act` has written into the leader's log, as `role action`. */
async function written(act: () => Promise<unknown>): Promise<string[]> {
  const acts = async () => (await log(leader)).map(({ by, action }) => `${by} ${action}`);
  const before = await acts();
  await act();
  const after = await acts();
  for (const one of before) after.splice(after.indexOf(one), 1);
  return after;
}

let days = 0;
const book = () => {
  days += 1;
  const start = new Date(begin + days * 24 * hour).toISOString();
  return plain.as(leader).sessions.book({ engagementId, start });
};

test('each change of a session is in it, with the role of who made it', async () => {
  const { sessions } = plain.as(coach);
  const [moved, cancelled, missed, held] = [await book(), await book(), await book(), await book()];
  const acts = await written(async () => {
    const start = new Date(begin + 40 * 24 * hour).toISOString();
    await plain.as(leader).sessions.reschedule({ sessionId: moved.id, start });
    await plain.as(leader).sessions.addAgendaItem({ sessionId: held.id, text: 'A topic.' });
    await sessions.addOffer({ sessionId: held.id, kind: 'insight', text: 'An insight.' });
    await sessions.addNote({ sessionId: held.id, audience: 'onlyMe', text: 'A note.' });
    await sessions.cancel({ sessionId: cancelled.id });
    plain.clock.now = Date.parse(missed.end);
    await sessions.recordNoShow({ sessionId: missed.id });
    await sessions.waiveConsumption({ sessionId: missed.id, reason: 'Illness' });
    plain.clock.now = Date.parse(held.end);
    await sessions.complete({ sessionId: held.id, actions: [], noActions: true });
    plain.clock.now = begin;
  });
  for (const act of [
    'leader sessions.reschedule',
    'leader sessions.addAgendaItem',
    'coach sessions.addOffer',
    'coach sessions.addNote',
    'coach sessions.cancel',
    'coach sessions.recordNoShow',
    'coach sessions.waiveConsumption',
    'coach sessions.complete',
  ])
    expect(acts).toContain(act);
});

test('each step of an engagement is in it', async () => {
  const acts = await written(async () => {
    const area = { behavior: 'asks-first', observable: 'Others see it.', measure: 'I count.' };
    const { items } = await plain.as(leader).focus.choose({ engagementId, areas: [area] });
    await plain.as(leader).engagements.advance({ engagementId, to: 'active' });
    const to = { ...area, behavior: 'says-thanks' };
    await plain.as(leader).focus.shift({ engagementId, from: items[0]?.id ?? '', to });
    const { engagements } = plain.as(coach);
    const { documentHash } = await engagements.proposeAgreement({
      engagementId,
      template: 'demo-agreement',
      parameters: { sponsorSees: ['progressSummary'] },
    });
    for (const person of [leader, coach, sponsor])
      await plain.as(person).engagements.signAgreement({ engagementId, version: 2, documentHash });
    await plain.as(leader).reports.releaseProgress({ engagementId, text: 'A step.' });
    const { id: referralId } = await engagements.raiseReferral({
      engagementId,
      level: 'consider',
      recommendation: 'A talk.',
    });
    await engagements.settleReferral({ engagementId, referralId, outcome: 'declined' });
    await plain.as(sponsor).engagements.advance({ engagementId, to: 'terminated', reason: 'budget' });
  });
  for (const act of [
    'leader focus.choose',
    'leader focus.shift',
    'leader engagements.advance',
    'coach engagements.proposeAgreement',
    'leader engagements.signAgreement',
    'coach engagements.signAgreement',
    'sponsor engagements.signAgreement',
    'leader reports.releaseProgress',
    'coach engagements.raiseReferral',
    'coach engagements.settleReferral',
    'sponsor engagements.advance',
  ])
    expect(acts).toContain(act);
});

test('what a refusal left undone is not in it', async () => {
  const acts = await written(() =>
    outcome(plain.as(coach).engagements.advance({ engagementId, to: 'active' })),
  );
  expect(acts.filter((act) => act.endsWith('engagements.advance'))).toEqual([]);
});

test('it names roles and never a person, newest first, page by page', async () => {
  const entries = await log(leader);
  expect(entries.length).toBeGreaterThan(4);
  for (const entry of entries) expect(Object.keys(entry).sort()).toEqual(['action', 'at', 'by', 'what']);
  const instants = entries.map(({ at }) => at);
  expect(instants).toEqual([...instants].sort().reverse());
  const paged: string[] = [];
  for await (const { at } of plain.as(leader).privacy.accessLog({ limit: 3 })) paged.push(at);
  expect(paged).toEqual(instants);
  expect(JSON.stringify(entries)).not.toContain(coach.id);
  expect(JSON.stringify(entries)).not.toContain('Cole Demo');
});

test('it is one’s own: nobody reads of others', async () => {
  for (const other of plain.strangers)
    expect((await log(other)).filter(({ what }) => what !== 'accounts')).toEqual([]);
  expect((await log(coach)).filter(({ action }) => action.startsWith('engagements.'))).toEqual([]);
  expect(await outcome(plain.as(null).privacy.accessLog())).toBe('401 unauthenticated');
});
