import { type CoachingClient, createClient, isApiError } from '@coaching/sdk';
import { leadershipBehaviors } from '@coaching/starter-content';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Practice, startPractice } from './fixtures/startPractice.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

let practice: Practice;
let leader: CoachingClient;
let coach: CoachingClient;
let sponsor: CoachingClient;

beforeAll(async () => {
  practice = await startPractice({ now: Date.parse('2026-03-02T08:00:00.000Z') });
  leader = await practice.signIn('leader');
  coach = await practice.signIn('coach');
  sponsor = await practice.signIn('sponsor');
});
afterAll(() => practice.close());

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'no refusal',
    (error: unknown) => (isApiError(error) ? error.code : error),
  );

/** Books the first open slot from `days` days from now on. */
async function bookFrom(
  client: CoachingClient,
  engagementId: string,
  kind: 'chemistry' | 'debrief' | 'coaching',
  days: number,
) {
  const from = new Date(practice.clock.now + days * day).toISOString();
  const to = new Date(practice.clock.now + (days + 7) * day).toISOString();
  const { items } = await client.availability.openSlots({ engagementId, from, to, kind });
  const [slot] = items;
  if (!slot) throw new Error('No slot is open.');
  return client.sessions.book({ engagementId, kind, start: slot.start });
}

/** Lets the time pass until a session is over. */
const sitThrough = (session: { readonly end: string }) => {
  practice.clock.now = Date.parse(session.end) + minute;
};

test('from the first question to a coaching session: the whole path', async () => {
  // Public inquiry
  const visitor = createClient({ baseUrl: practice.baseUrl });
  await visitor.inquiries.submit({
    name: 'Lena Musterleader',
    email: practice.people.leader.email,
    askedBy: 'leader',
    message: 'I would like to use my time in meetings better.',
  });
  const { items: inquiries } = await coach.inquiries.list();
  expect(inquiries).toMatchObject([
    { state: 'open', message: 'I would like to use my time in meetings better.' },
  ]);
  expect(await codeOf(leader.inquiries.list())).toBe('forbidden');
  const accepted = await coach.inquiries.accept({
    inquiryId: inquiries[0]?.id ?? '',
    program: 'leadership-coaching',
    sponsorEmail: practice.people.sponsor.email,
  });
  const engagementId = accepted.id;
  expect(accepted).toMatchObject({
    state: 'screening',
    next: { to: 'matching', missing: [{ code: 'leader_not_accepted' }] },
  });
  expect((await leader.engagements.acceptPart({ engagementId })).next).toMatchObject({
    missing: [{ code: 'fit_screen_missing' }],
  });
  expect((await coach.inquiries.list()).items).toEqual([]);

  // Fit screen
  expect(await codeOf(coach.engagements.advance({ engagementId, to: 'matching' }))).toBe(
    'fit_screen_missing',
  );
  const screen = {
    doesWellInRole: true,
    choosesFreely: true,
    setsOwnAgenda: true,
    remedial: false,
    otherHelpFitsBetter: false,
  };
  expect(await codeOf(leader.engagements.recordFitScreen({ engagementId, ...screen }))).toBe('forbidden');
  await coach.engagements.recordFitScreen({ engagementId, ...screen });
  await coach.engagements.advance({ engagementId, to: 'matching' });

  // Coach chosen, chemistry session
  const { items: candidates } = await leader.engagements.listCoaches({ engagementId });
  expect(candidates.map(({ id }) => id)).toContain(practice.people.coach.id);
  await leader.engagements.chooseCoach({ engagementId, coachId: practice.people.coach.id });
  const chemistry = await bookFrom(leader, engagementId, 'chemistry', 1);
  expect(await codeOf(bookFrom(leader, engagementId, 'coaching', 1))).toBe('session_kind_not_allowed');
  sitThrough(chemistry);
  await coach.sessions.complete({ sessionId: chemistry.id, actions: [], noActions: true });
  await coach.engagements.acceptLeader({ engagementId });
  await coach.engagements.advance({ engagementId, to: 'contracting' });

  // Agreement: the same version signed by all three
  const first = await coach.engagements.proposeAgreement({ engagementId, template: 'coaching-agreement' });
  await leader.engagements.signAgreement({ engagementId, version: 1, documentHash: first.documentHash });
  const agreement = await coach.engagements.proposeAgreement({
    engagementId,
    template: 'coaching-agreement',
    parameters: { sponsorSees: ['focusAreaTitles', 'sessionCounts'] },
  });
  expect(agreement).toMatchObject({ version: 2, signatures: [], complete: false });
  expect(
    await codeOf(
      sponsor.engagements.signAgreement({ engagementId, version: 1, documentHash: first.documentHash }),
    ),
  ).toBe('agreement_superseded');
  const { version, documentHash } = agreement;
  await leader.engagements.signAgreement({ engagementId, version, documentHash });
  await coach.engagements.signAgreement({ engagementId, version, documentHash });
  expect(await codeOf(coach.engagements.advance({ engagementId, to: 'discovery' }))).toBe(
    'agreement_incomplete',
  );
  expect(await codeOf(coach.engagements.signAgreement({ engagementId, version, documentHash }))).toBe(
    'already_signed',
  );
  expect(await sponsor.engagements.signAgreement({ engagementId, version, documentHash })).toMatchObject({
    complete: true,
  });
  await coach.engagements.advance({ engagementId, to: 'discovery' });

  // Battery: self answers
  const battery = await leader.assessments.list({ engagementId });
  expect(battery.items.length).toBeGreaterThanOrEqual(4);
  for (const { id: assessmentId, state } of battery.items) {
    if (state !== 'open') continue;
    const { instrument } = await leader.assessments.getForm({ assessmentId });
    const answers = Object.fromEntries(
      instrument.items.map((item, index) => {
        const format = instrument.formats[item.format];
        return [
          item.id,
          format?.kind === 'rating' ? format.min + (index % (format.max - format.min + 1)) : 0,
        ];
      }),
    );
    const result = await leader.assessments.submit({ assessmentId, answers });
    expect(result.scales.length).toBeGreaterThan(0);
    expect((await coach.assessments.getResult({ assessmentId })).scales).toEqual(result.scales);
    expect(await codeOf(coach.assessments.getForm({ assessmentId }))).toBe('forbidden');
    expect(await codeOf(sponsor.assessments.getResult({ assessmentId }))).toMatch(/forbidden|not_found/);
  }

  // Nine raters by link
  const round = await leader.feedback.openRound({ engagementId, instrument: leadershipBehaviors.id });
  const groups = [
    'peer',
    'peer',
    'peer',
    'directReport',
    'directReport',
    'directReport',
    'directReport',
    'manager',
    'other',
  ] as const;
  await leader.feedback.proposeRaters({
    roundId: round.id,
    raters: groups.map((group, index) => ({
      group,
      name: `Rater Number ${index}`,
      email: `rater${index}@example.com`,
    })),
  });
  const proposed = await coach.feedback.listRaters({ roundId: round.id });
  await coach.feedback.approveRaters({
    roundId: round.id,
    invitations: proposed.items.map(({ id }) => id),
  });
  const links = await practice.raterTokens(9);
  expect(links).toHaveLength(9);
  for (const [index, token] of links.entries()) {
    const form = await visitor.feedback.getForm({ token });
    expect(form.anonymous).toBe(form.group !== 'manager');
    const answers = Object.fromEntries(
      form.instrument.items.map((item, at) => [item.id, at % 11 === index ? null : 1 + ((at + index) % 5)]),
    );
    expect(await codeOf(visitor.feedback.submit({ token, answers: { ...answers, nonsense: 3 } }))).toBe(
      'invalid_answer',
    );
    await visitor.feedback.submit({ token, answers });
    expect(await codeOf(visitor.feedback.submit({ token, answers }))).toBe('link_used');
  }

  // Report through its release gate, debrief
  expect(await codeOf(leader.feedback.getReport({ roundId: round.id }))).toBe('feedback_unreleased');
  expect(await codeOf(coach.feedback.getReport({ roundId: round.id }))).toBe('round_open');
  expect(await coach.feedback.close({ roundId: round.id })).toMatchObject({
    ended: true,
    round: { state: 'closed' },
  });
  const review = await coach.feedback.getReport({ roundId: round.id });
  expect(review.groups.find(({ group }) => group === 'peer')).toMatchObject({ state: 'published' });
  expect(await codeOf(coach.feedback.release({ roundId: round.id }))).toBe('release_gate_closed');
  await coach.feedback.review({ roundId: round.id });
  const debrief = await bookFrom(leader, engagementId, 'debrief', 1);
  expect(await coach.feedback.release({ roundId: round.id })).toMatchObject({ state: 'released' });
  const report = await leader.feedback.getReport({ roundId: round.id });
  expect(report.rows.length).toBe(leadershipBehaviors.items.length);
  for (const row of report.rows)
    for (const mean of row.means) if (mean.group !== 'manager') expect(mean.raters).toBeGreaterThanOrEqual(3);
  expect(await codeOf(sponsor.feedback.getReport({ roundId: round.id }))).toMatch(/forbidden|not_found/);
  sitThrough(debrief);
  await coach.sessions.complete({ sessionId: debrief.id, actions: [], noActions: true });
  await coach.engagements.advance({ engagementId, to: 'focusing' });

  // Focus ranking with reasons; the leader chooses two
  const ranking = await leader.focus.rank({ engagementId });
  expect(ranking.behaviors[0]).toMatchObject({ rank: 1 });
  expect(ranking.behaviors[0]?.reasons.length).toBeGreaterThan(0);
  const [one, two] = ranking.behaviors.map(({ behavior }) => behavior.key);
  const areas = await leader.focus.choose({
    engagementId,
    areas: [one ?? '', two ?? ''].map((behavior) => ({
      behavior,
      observable: 'Others finish their sentences.',
      measure: 'I count once a week.',
    })),
  });
  expect(areas.items).toHaveLength(2);
  await leader.engagements.advance({ engagementId, to: 'active' });

  // A session next week: agenda, insight, tool, strategy
  const session = await bookFrom(leader, engagementId, 'coaching', 7);
  const sessionId = session.id;
  await leader.sessions.addAgendaItem({ sessionId, text: 'How to leave silence after a question' });
  expect(await codeOf(coach.sessions.addAgendaItem({ sessionId, text: 'What I want' }))).toBe('forbidden');
  await coach.sessions.addOffer({
    sessionId,
    kind: 'insight',
    text: 'You answer your own questions quickly.',
  });
  await coach.sessions.addOffer({
    sessionId,
    kind: 'tool',
    text: 'A tool for meetings',
    tool: practice.toolKey,
  });
  await coach.sessions.addOffer({ sessionId, kind: 'strategy', text: 'Ask, then count to five.' });
  expect(await codeOf(leader.sessions.addOffer({ sessionId, kind: 'insight', text: 'Mine' }))).toBe(
    'forbidden',
  );
  await leader.sessions.addNote({ sessionId, audience: 'onlyMe', text: 'I am nervous about my board.' });
  expect((await coach.sessions.listNotes({ sessionId })).items).toEqual([]);
  sitThrough(session);
  const completed = await leader.sessions.complete({
    sessionId,
    actions: [
      { text: 'Count to five in Monday’s meeting', dueOn: '2026-05-04' },
      { text: 'Ask Sam how it went' },
    ],
  });
  expect(completed).toMatchObject({
    state: 'completed',
    consumed: true,
    agenda: [{}],
    offers: [{}, {}, {}],
    actions: [{}, {}],
  });

  // Something urgent
  const [area] = areas.items;
  const third = ranking.behaviors[2]?.behavior.key ?? '';
  const shifted = await leader.focus.shift({
    engagementId,
    from: area?.id ?? '',
    to: { behavior: third, observable: 'The team hears it from me first.', measure: 'I ask two of them.' },
    reason: 'A reorganization was announced.',
  });
  expect(shifted.items.filter(({ state }) => state === 'active').map(({ behavior }) => behavior)).toContain(
    third,
  );

  // Reschedule, then the coach cancels: nothing is used up
  const planned = await bookFrom(leader, engagementId, 'coaching', 7);
  const usedBefore = (await leader.engagements.get({ engagementId })).allotment?.used;
  const later = await leader.availability.openSlots({
    engagementId,
    from: new Date(practice.clock.now + 9 * day).toISOString(),
    to: new Date(practice.clock.now + 16 * day).toISOString(),
  });
  const moved = await leader.sessions.reschedule({
    sessionId: planned.id,
    start: later.items[0]?.start ?? '',
  });
  expect(moved).toMatchObject({
    id: planned.id,
    calendarUid: planned.calendarUid,
    sequence: 1,
    history: [{ by: 'leader' }],
  });
  expect(await coach.sessions.cancel({ sessionId: planned.id })).toMatchObject({
    state: 'cancelled',
    consumed: false,
    cancelled: { by: 'coach' },
  });
  expect((await leader.engagements.get({ engagementId })).allotment?.used).toBe(usedBefore);

  // The sponsor sees only what was agreed
  const summary = await sponsor.reports.getSponsored({ engagementId });
  expect(Object.keys(summary).sort()).toEqual([
    'agreement',
    'engagementId',
    'focusAreaTitles',
    'leader',
    'sessionCounts',
  ]);
  expect(summary.sessionCounts?.used).toBe(usedBefore);
  expect(await codeOf(sponsor.engagements.get({ engagementId }))).toMatch(/forbidden|not_found/);
  expect(await codeOf(sponsor.sessions.get({ sessionId }))).toMatch(/forbidden|not_found/);

  // The leader exports everything
  const exported = await leader.privacy.exportMine();
  const text = JSON.stringify(exported);
  for (const mine of [
    'I am nervous about my board.',
    'How to leave silence',
    'Ask, then count to five.',
    'A reorganization was announced.',
    documentHash,
  ])
    expect(text).toContain(mine);
  expect(exported.engagements).toHaveLength(1);
  expect((await leader.privacy.accessLog()).items.some(({ by }) => by === 'coach')).toBe(true);

  // What was said is nowhere in the database
  const dump = await practice.dump();
  for (const secret of [
    'I am nervous',
    'leave silence',
    'count to five',
    'reorganization',
    'rater0@example.com',
    'Rater Number',
  ])
    expect([
      secret,
      dump.includes(secret),
      dump.includes(Buffer.from(secret).toString('base64').slice(0, -4)),
    ]).toEqual([secret, false, false]);
});
