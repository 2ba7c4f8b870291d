import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcome } from '../../../test/fixtures/clients.ts';
import { dumpTables, formsOf } from '../../../test/fixtures/dumpTables.ts';
import { type PlainHost, startPlainHost } from '../../../test/fixtures/startPlainHost.ts';
import { type HostUser, hostRoles } from '../../../test/harness/index.ts';

const minute = 60_000;

let plain: PlainHost;
let leader: HostUser;
let coach: HostUser;
let sponsor: HostUser;
let colleague: HostUser;
/** Somebody with every role but a coach's. */
let noCoach: HostUser;
beforeAll(async () => {
  plain = await startPlainHost();
  ({ leader, coach, sponsor } = plain);
  colleague = await plain.host.createUser('coach');
  noCoach = await plain.host.createUser(hostRoles.filter((role) => role !== 'coach'));
}, 120_000);
afterAll(() => plain.close());

const as = (user: HostUser | null) => plain.as(user).inquiries;
const program = 'demo-program';
const request = () => ({ name: 'Lena Demo', email: leader.email, message: 'I would like to listen better.' });

/** Sends the contact form, and returns the inquiry's id. */
async function submit(more: object = {}): Promise<string> {
  return (await as(null).submit({ ...request(), ...more })).id;
}

/** Returns the ids of the inquiries that wait, as this coach reads them. */
async function waiting(person = coach): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of as(person).list({ limit: 2 })) ids.push(id);
  return ids;
}

describe('the contact form', () => {
  test('is open to anyone, and tells when it came and nothing else', async () => {
    const receipt = await as(null).submit(request());
    expect(receipt).toEqual({
      id: expect.any(String),
      receivedAt: new Date(plain.clock.now).toISOString(),
    });
    expect(await as(sponsor).submit({ ...request(), askedBy: 'sponsor' })).toMatchObject({
      id: expect.any(String),
    });
  });

  test('is kept sealed', async () => {
    const canaries = ['canary-name-55ef', 'canary-55ef@example.com', 'canary-message-55ef'] as const;
    await as(null).submit({ name: canaries[0], email: canaries[1], message: canaries[2] });
    const dump = await dumpTables(plain.host.databaseUrl);
    for (const canary of canaries)
      for (const form of formsOf(canary)) expect([canary, dump.includes(form)]).toEqual([canary, false]);
  });
});

describe('the inquiries that wait', () => {
  test('are read by the coaches of the organization, newest first', async () => {
    const before = await waiting();
    plain.clock.now += minute;
    const first = await submit();
    plain.clock.now += minute;
    const second = await submit({ askedBy: 'sponsor', locale: 'de' });
    expect(await waiting()).toEqual([second, first, ...before]);
    expect((await as(coach).list({ limit: 1 })).items).toEqual([
      {
        id: second,
        ...request(),
        askedBy: 'sponsor',
        locale: 'de',
        state: 'open',
        engagementId: null,
        receivedAt: new Date(plain.clock.now).toISOString(),
      },
    ]);
  });

  test('are read by nobody else', async () => {
    await submit();
    expect(await outcome(as(noCoach).list())).toBe('403 forbidden');
    expect(await outcome(as(null).list())).toBe('401 unauthenticated');
    expect(await waiting(plain.coachElsewhere)).toEqual([]);
  });
});

describe('accepting', () => {
  test('opens an engagement for the leader who asked; the coach who accepts holds the intake', async () => {
    const inquiryId = await submit();
    const engagement = await as(coach).accept({ inquiryId, program });
    expect(engagement).toMatchObject({
      state: 'screening',
      program: { key: program, title: 'Demo program' },
      leader: { id: leader.id },
      coach: { id: coach.id },
      coachChosen: false,
      coachAccepted: false,
      sponsor: null,
      fitScreenRecorded: false,
      agreement: null,
      next: { to: 'matching', missing: [{ code: 'leader_not_accepted' }] },
      createdAt: new Date(plain.clock.now).toISOString(),
    });
    // What the fit screen suggests is for the coach.
    const { fitVerdict, ...shared } = engagement;
    expect(fitVerdict).toBeNull();
    expect(await plain.as(leader).engagements.get({ engagementId: engagement.id })).toEqual(shared);
    expect(await waiting()).not.toContain(inquiryId);
  });

  test('happens once', async () => {
    const inquiryId = await submit();
    await as(coach).accept({ inquiryId, program });
    const before = (await plain.as(leader).engagements.list()).items.length;
    expect(await outcome(as(coach).accept({ inquiryId, program }))).toBe('409 conflict');
    expect(await outcome(as(colleague).accept({ inquiryId, program }))).toBe('409 conflict');
    expect((await plain.as(leader).engagements.list()).items).toHaveLength(before);
  });

  test('happens once, also when two coaches do so at once', async () => {
    const inquiryId = await submit();
    const outcomes = await Promise.all(
      [coach, colleague].map((person) => outcome(as(person).accept({ inquiryId, program }))),
    );
    expect(outcomes.sort()).toEqual(['409 conflict', 'done']);
  });

  test('is for coaches of the organization that was asked', async () => {
    const inquiryId = await submit();
    expect(await outcome(as(plain.coachElsewhere).accept({ inquiryId, program }))).toBe('404 not_found');
    expect(await outcome(as(noCoach).accept({ inquiryId, program }))).toBe('403 forbidden');
    expect(await outcome(as(null).accept({ inquiryId, program }))).toBe('401 unauthenticated');
    expect(await outcome(as(coach).accept({ inquiryId: 'nothing', program }))).toBe('404 not_found');
    expect(await waiting()).toContain(inquiryId);
  });

  test('takes a published program', async () => {
    const inquiryId = await submit();
    expect(await outcome(as(coach).accept({ inquiryId, program: 'no-such' }))).toBe('404 not_found');
    expect(await waiting()).toContain(inquiryId);
  });

  test('takes a leader who has an account in the same organization', async () => {
    const inquiryId = await submit({ email: 'nobody@example.com' });
    const accept = (more: object = {}) => as(coach).accept({ inquiryId, program, ...more });
    expect(await outcome(accept())).toBe('409 person_unknown');
    expect(await outcome(accept({ leaderEmail: plain.coachElsewhere.email }))).toBe('409 person_unknown');
    expect(await accept({ leaderEmail: leader.email.toUpperCase() })).toMatchObject({
      leader: { id: leader.id },
    });
  });

  test('of a sponsor’s request names the leader, and the one who asked is the sponsor', async () => {
    const inquiryId = await submit({ askedBy: 'sponsor', email: sponsor.email });
    expect(await outcome(as(coach).accept({ inquiryId, program }))).toBe('409 person_unknown');
    expect(await as(coach).accept({ inquiryId, program, leaderEmail: leader.email })).toMatchObject({
      leader: { id: leader.id },
      sponsor: { id: sponsor.id },
    });
  });

  test('takes a sponsor with an account, and opens nothing without', async () => {
    const inquiryId = await submit();
    const accept = (sponsorEmail: string) => as(coach).accept({ inquiryId, program, sponsorEmail });
    expect(await outcome(accept('nobody@example.com'))).toBe('409 person_unknown');
    expect(await outcome(accept(plain.coachElsewhere.email))).toBe('409 person_unknown');
    expect(await waiting()).toContain(inquiryId);
    expect(await accept(sponsor.email)).toMatchObject({ sponsor: { id: sponsor.id } });
  });
  test('gives parts to those alone who hold the role, and to nobody two', async () => {
    const inquiryId = await submit();
    const accept = (more: object) => outcome(as(coach).accept({ inquiryId, program, ...more }));
    const both = await plain.host.createUser(['leader', 'coach', 'sponsor']);
    expect(await accept({ leaderEmail: sponsor.email })).toBe('409 role_missing');
    expect(await accept({ sponsorEmail: colleague.email })).toBe('409 role_missing');
    expect(await outcome(as(both).accept({ inquiryId, program, leaderEmail: both.email }))).toBe(
      '409 part_taken',
    );
    expect(await accept({ leaderEmail: both.email, sponsorEmail: both.email })).toBe('409 part_taken');
    expect(await outcome(as(both).accept({ inquiryId, program, sponsorEmail: both.email }))).toBe(
      '409 part_taken',
    );
    expect(await waiting()).toContain(inquiryId);
  });
});

describe('before the leader has accepted', () => {
  const screen = {
    doesWellInRole: true,
    choosesFreely: true,
    setsOwnAgenda: true,
    remedial: false,
    otherHelpFitsBetter: false,
  };
  /** Opens an engagement with a sponsor, and returns its id. */
  async function open(): Promise<string> {
    const inquiryId = await submit();
    return (await as(coach).accept({ inquiryId, program, sponsorEmail: sponsor.email })).id;
  }

  test('nothing is written about them, and no time of theirs is taken', async () => {
    const engagementId = await open();
    const engagement = plain.as(coach);
    const start = new Date(plain.clock.now + 48 * 60 * minute).toISOString();
    expect([
      await outcome(engagement.engagements.recordFitScreen({ engagementId, ...screen })),
      await outcome(
        engagement.engagements.raiseReferral({ engagementId, level: 'consider', recommendation: 'Advice' }),
      ),
      await outcome(engagement.sessions.book({ engagementId, kind: 'intake', start })),
      await outcome(engagement.engagements.advance({ engagementId, to: 'matching' })),
    ]).toEqual(Array.from({ length: 4 }, () => '409 leader_not_accepted'));
  });

  test('the sponsor is told nothing, and afterwards that it is', async () => {
    const engagementId = await open();
    const told = async () => [
      (await plain.as(sponsor).reports.listSponsored({ limit: 100 })).items.some(
        (item) => item.engagementId === engagementId,
      ),
      await outcome(plain.as(sponsor).reports.getSponsored({ engagementId })),
      await outcome(plain.as(sponsor).engagements.get({ engagementId })),
    ];
    expect(await told()).toEqual([false, '404 not_found', '404 not_found']);
    await plain.as(leader).engagements.acceptPart({ engagementId });
    expect(await told()).toEqual([true, 'done', '403 forbidden']);
  });

  test('they alone accept, and then the coach goes on', async () => {
    const engagementId = await open();
    expect(await outcome(plain.as(coach).engagements.acceptPart({ engagementId }))).toBe('403 forbidden');
    for (const stranger of [sponsor, colleague, plain.coachElsewhere])
      expect(await outcome(plain.as(stranger).engagements.acceptPart({ engagementId }))).toBe(
        '404 not_found',
      );
    expect(await plain.as(leader).engagements.acceptPart({ engagementId })).toMatchObject({
      next: { missing: [{ code: 'fit_screen_missing' }] },
    });
    expect(await outcome(plain.as(leader).engagements.acceptPart({ engagementId }))).toBe('done');
    await plain.as(coach).engagements.recordFitScreen({ engagementId, ...screen });
  });

  test('they decline, and it is over', async () => {
    const engagementId = await open();
    expect(
      await plain.as(leader).engagements.advance({ engagementId, to: 'declined', reason: 'other' }),
    ).toMatchObject({ state: 'declined' });
    expect(await outcome(plain.as(leader).engagements.acceptPart({ engagementId }))).toBe(
      '409 transition_not_allowed',
    );
  });
});
