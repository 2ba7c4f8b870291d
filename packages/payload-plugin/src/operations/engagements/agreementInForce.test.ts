import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  activeEngagement,
  type EngagementFixture,
  testKey,
} from '../../../test/fixtures/activeEngagement.ts';
import { book, outcomeOf } from '../../../test/fixtures/sessionCalls.ts';
import { type Host, type HostUser, startHost } from '../../../test/harness/index.ts';
import { agreements } from '../../collections/practice/agreements.ts';
import { createRecord, findRecords } from '../shared/records.ts';
import { systemContext } from '../shared/systemContext.ts';

const day = 86_400_000;
const clock = { now: Date.parse('2026-03-02T08:00:00.000Z') };
const documentHash = '1'.repeat(64);

let host: Host;
let sponsor: HostUser;
let engaged: EngagementFixture;
beforeAll(async () => {
  host = await startHost({ options: { key: testKey, now: () => clock.now } });
  sponsor = await host.createUser('sponsor');
  engaged = await activeEngagement(host, {
    also: [{ person: sponsor.id, part: 'sponsor' }],
    parameters: { sessions: 2, parties: ['leader', 'coach', 'sponsor'], sponsorSees: ['sessionCounts'] },
  });
  const context = await systemContext(host.payload);
  const { id } = engaged.engagement;
  const [signed] = await findRecords(agreements, { engagement: { equals: id } }, context);
  if (!signed) throw new Error('The demo has a signed agreement.');
  const { organization, engagement, title, clauses, locale } = signed;
  await createRecord(
    agreements,
    {
      ...{ organization, engagement, title, clauses, locale, documentHash },
      version: 2,
      parameters: { ...signed.parameters, sessions: 1, sponsorSees: [] },
      signatures: [],
    },
    context,
  );
}, 120_000);
afterAll(() => host.close());

const read = async (user: HostUser, path = engaged.path) => (await host.request(path, { user })).json;
const summary = () => read(sponsor, `/api/coaching/v1/sponsored-engagements/${engaged.engagement.id}`);

test('a version that is still being signed changes nothing, for the leader, the calendar or the sponsor', async () => {
  for (const user of [engaged.coach, engaged.leader, null]) {
    expect(await read(engaged.leader)).toMatchObject({
      agreement: { version: 2, complete: false },
      allotment: { agreed: 2, used: 0, left: 2 },
    });
    expect(await summary()).toMatchObject({ sessionCounts: { agreed: 2, used: 0, planned: 0 } });
    if (user === null) break;
    const signed = await host.request(`${engaged.path}/agreements/2/signatures`, {
      user,
      body: { documentHash },
    });
    expect(outcomeOf(signed)).toBe('200');
  }
  expect(outcomeOf(await book(host, engaged, clock.now + 7 * day))).toBe('201');
  expect(outcomeOf(await book(host, engaged, clock.now + 8 * day))).toBe('201');
  expect(outcomeOf(await book(host, engaged, clock.now + 9 * day))).toBe('409 allotment_used');
});

test('the last signature brings it into force', async () => {
  await host.request(`${engaged.path}/agreements/2/signatures`, { user: sponsor, body: { documentHash } });
  expect(await read(engaged.leader)).toMatchObject({
    agreement: { version: 2, complete: true },
    allotment: { agreed: 1, used: 0, left: 0 },
  });
  expect(await summary()).not.toHaveProperty('sessionCounts');
});
