import { type CoachingClient, createClient, isApiError } from '@coaching/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  activeEngagement,
  type EngagementFixture,
  testKey,
} from '../../../test/fixtures/activeEngagement.ts';
import { type Host, type HostUser, startHost } from '../../../test/harness/index.ts';
import { engagements } from '../../collections/practice/engagements.ts';
import { updateRecord } from '../shared/records.ts';
import { systemContext } from '../shared/systemContext.ts';

let host: Host;
let engaged: EngagementFixture;
let delegate: HostUser;
let manager: HostUser;
let engagementId: string;
beforeAll(async () => {
  host = await startHost({ options: { key: testKey } });
  engaged = await activeEngagement(host);
  engagementId = engaged.engagement.id;
  [delegate, manager] = await Promise.all([host.createUser('delegate'), host.createUser('manager')]);
});
afterAll(() => host.close());

const as = async ({ email, password }: HostUser): Promise<CoachingClient> => {
  const { token } = await createClient({ baseUrl: host.baseUrl }).account.signIn({ email, password });
  return createClient({ baseUrl: host.baseUrl, auth: token });
};
const outcome = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (error: unknown) => (isApiError(error) ? `${error.status} ${error.code}` : error),
  );

describe('the leader', () => {
  test('names a delegate and a manager, and everybody in the engagement sees who they are', async () => {
    const leader = await as(engaged.leader);
    await leader.engagements.nameParticipant({ engagementId, part: 'delegate', email: delegate.email });
    const named = await leader.engagements.nameParticipant({
      engagementId,
      part: 'manager',
      email: manager.email.toUpperCase(),
    });
    expect(named.items.map(({ part, person }) => `${part} ${person.id}`).slice(2)).toEqual([
      `delegate ${delegate.id}`,
      `manager ${manager.id}`,
    ]);
    const coach = await as(engaged.coach);
    expect(await coach.engagements.listParticipants({ engagementId })).toEqual(named);
  });

  test('whom they named keeps the calendar, and reads nothing else', async () => {
    const assistant = await as(delegate);
    const { items } = await assistant.sessions.list({ engagementId });
    expect(items).toEqual([]);
    expect(await outcome(assistant.assessments.list({ engagementId }))).toBe('404 not_found');
  });

  test('gives nobody two parts, and no part to somebody unknown', async () => {
    const leader = await as(engaged.leader);
    const unfit = await host.createUser('delegate');
    const name = (email: string, part: 'manager' | 'delegate') =>
      outcome(leader.engagements.nameParticipant({ engagementId, part, email }));
    expect(await name(engaged.coach.email, 'manager')).toBe('409 part_taken');
    expect(await name(delegate.email, 'manager')).toBe('409 part_taken');
    expect(await name(unfit.email, 'manager')).toBe('409 role_missing');
    expect(await name('nobody@example.com', 'delegate')).toBe('409 person_unknown');
  });

  test('takes a part away again, at once', async () => {
    const leader = await as(engaged.leader);
    const left = await leader.engagements.removeParticipant({
      engagementId,
      part: 'delegate',
      personId: delegate.id,
    });
    expect(left.items.map(({ part }) => part)).toEqual(['leader', 'coach', 'manager']);
    expect(await outcome((await as(delegate)).sessions.list({ engagementId }))).toBe('404 not_found');
    expect(
      await outcome(
        leader.engagements.removeParticipant({ engagementId, part: 'delegate', personId: delegate.id }),
      ),
    ).toBe('404 not_found');
  });
});

test('a leader for whom an engagement was opened accepts it, and nobody does in their place; until then nothing is recommended', async () => {
  const opened = await activeEngagement(host, { engagement: { state: 'screening' } });
  const participants = opened.engagement.participants.map((one) =>
    one.part === 'leader' ? { ...one, invited: true as const } : one,
  );
  await updateRecord(engagements, opened.engagement, { participants }, await systemContext(host.payload));
  const asked = { engagementId: opened.engagement.id };
  const accept = async (user: HostUser) => outcome((await as(user)).engagements.acceptPart(asked));
  const coach = await as(opened.coach);
  const recommend = () =>
    outcome(
      coach.engagements.raiseReferral({
        ...asked,
        level: 'consider',
        recommendation: 'A talk with a doctor.',
      }),
    );
  expect(await recommend()).toBe('409 leader_not_accepted');
  expect(await accept(opened.coach)).toBe('403 forbidden');
  expect(await accept(await host.createUser('leader'))).toBe('404 not_found');
  const leader = await as(opened.leader);
  expect(await leader.engagements.acceptPart(asked)).toEqual(await leader.engagements.get(asked));
  expect(await recommend()).toBe('done');
  const over = await activeEngagement(host, { leader: opened.leader, engagement: { state: 'terminated' } });
  expect(await outcome(leader.engagements.acceptPart({ engagementId: over.engagement.id }))).toBe(
    '409 transition_not_allowed',
  );
  const { items } = await leader.privacy.accessLog();
  expect(items.map(({ action, what }) => `${action} ${what}`)).toEqual(
    expect.arrayContaining(['engagements.acceptPart engagements', 'engagements.raiseReferral referrals']),
  );
});

describe('nobody else', () => {
  test('names or removes anybody, and a coach does not learn who has an account', async () => {
    const coach = await as(engaged.coach);
    const named = (email: string) =>
      outcome(coach.engagements.nameParticipant({ engagementId, part: 'delegate', email }));
    expect(await named('nobody@example.com')).toBe('403 forbidden');
    expect(await named(delegate.email)).toBe('403 forbidden');
    expect(
      await outcome(
        coach.engagements.removeParticipant({ engagementId, part: 'manager', personId: manager.id }),
      ),
    ).toBe('403 forbidden');
  });

  test('without a part in the engagement learns that there is one', async () => {
    const stranger = await as(await host.createUser('leader'));
    expect(await outcome(stranger.engagements.listParticipants({ engagementId }))).toBe('404 not_found');
    expect(
      await outcome(
        stranger.engagements.nameParticipant({ engagementId, part: 'delegate', email: delegate.email }),
      ),
    ).toBe('404 not_found');
  });
});
