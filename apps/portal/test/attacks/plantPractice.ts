import { createClient } from '@coaching/sdk';
import pg from 'pg';
import { inject } from 'vitest';
import { answersTo, bookDebrief, inviteRaters, releaseRound } from '../browser/measured.ts';
import { enterDiscovery, type Parties, proposeEngagement } from '../browser/parties.ts';
import { raterTokens } from '../browser/raterLinks.ts';
import type { Planter } from './Planter.ts';

/** What was written in, by the ids that stand in the addresses of its screens. */
export type Planted = Readonly<
  Record<
    'engagement' | 'proposed' | 'fresh' | 'open' | 'result' | 'round' | 'session' | 'over' | 'token',
    string
  >
>;

/** Lets a session have begun: nobody waits for it. */
async function letBegin(sessionId: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  try {
    await client.query(
      `update coaching_sessions set start = start - interval '30 days', "end" = "end" - interval '30 days' where id = $1`,
      [sessionId],
    );
  } finally {
    await client.end();
  }
}

async function book({ leader }: Parties, engagementId: string): Promise<string> {
  const day = 86_400_000;
  const { items } = await leader.availability.openSlots({
    engagementId,
    kind: 'coaching',
    from: new Date(Date.now() + 7 * day).toISOString(),
    to: new Date(Date.now() + 21 * day).toISOString(),
  });
  const { id } = await leader.sessions.book({ engagementId, kind: 'coaching', start: items[0]?.start ?? '' });
  return id;
}

/** Writes all texts that a session takes, each as often as there are texts. */
async function writeSession({ leader, coach }: Parties, sessionId: string, planter: Planter): Promise<void> {
  for (const text of planter.all('agenda')) await leader.sessions.addAgendaItem({ sessionId, text });
  for (const text of planter.all('offer'))
    await coach.sessions.addOffer({ sessionId, kind: 'insight', text });
  for (const text of planter.all('shared note'))
    await coach.sessions.addNote({ sessionId, audience: 'shared', text });
  for (const text of planter.all('private note'))
    await leader.sessions.addNote({ sessionId, audience: 'onlyMe', text });
}

/** Writes texts of the corpus into every text of the practice, as the people who write there. */
export async function plantPractice(parties: Parties, planter: Planter): Promise<Planted> {
  const { leader, coach } = parties;
  const visitor = createClient({ baseUrl: inject('cmsUrl') });
  for (const message of planter.all('inquiry'))
    await visitor.inquiries.submit({
      name: plain(planter.next('inquirer')),
      email: 'leader@example.com',
      askedBy: 'leader',
      message,
    });

  const { engagementId: fresh } = await proposeEngagement(parties);
  const proposed = await proposeEngagement(parties);
  const engaged = await proposeEngagement(parties, ['focusAreaTitles', 'sessionCounts', 'progressSummary']);
  const { engagementId } = engaged;
  await enterDiscovery(engaged, parties);
  for (const recommendation of planter.all('referral'))
    await coach.engagements.raiseReferral({
      engagementId,
      level: 'consider',
      recommendation,
      action: planter.next('referral action'),
    });
  let result = '';
  for (const { id: assessmentId, state } of (await leader.assessments.list({ engagementId })).items) {
    if (state !== 'open') continue;
    const { instrument } = await leader.assessments.getForm({ assessmentId });
    await leader.assessments.submit({
      assessmentId,
      answers: answersTo(instrument, (item, steps) => (item * 3 + (item >> 2)) % steps),
    });
    result = assessmentId;
  }
  const open = await leader.assessments.assign({ engagementId, instrument: 'bfi-25' });
  await bookDebrief(parties, engagementId);
  const round = await releaseRound(parties, engagementId, (rater, item) => (rater * 7 + item * 5) % 3);
  const [debrief] = (await leader.sessions.list({ engagementId })).items;
  await letBegin(debrief?.id ?? '');
  await coach.sessions.complete({ sessionId: debrief?.id ?? '', actions: [], noActions: true });

  const running = await leader.feedback.openRound({ engagementId, instrument: 'leadership-behaviors' });
  const email = `watched.${running.id}@example.com`;
  await inviteRaters(parties, running.id, [{ group: 'peer', name: plain(planter.next('rater')), email }]);
  for (const [index, name] of planter.all('rater').entries())
    await leader.feedback.proposeRaters({
      roundId: running.id,
      raters: [{ group: 'peer', name: plain(name), email: `r${index}@example.com` }],
    });
  await coach.feedback.requestRaterChange({
    roundId: running.id,
    text: planter.all('change request').join('\n'),
  });
  const [token = ''] = await raterTokens([email]);

  await coach.engagements.advance({ engagementId, to: 'focusing' });
  const { behaviors } = await leader.focus.rank({ engagementId });
  const [first = '', second = '', third = ''] = behaviors.map(({ behavior }) => behavior.key);
  const choice = (behavior: string) => ({
    behavior,
    observable: planter.all('observable').join('\n'),
    measure: planter.all('measure').join('\n'),
  });
  const { items: areas } = await leader.focus.choose({
    engagementId,
    areas: [choice(first), choice(second)],
  });
  await leader.engagements.advance({ engagementId, to: 'active' });
  await leader.focus.shift({
    engagementId,
    from: areas[0]?.id ?? '',
    to: choice(third),
    reason: planter.all('shift').join('\n'),
  });
  await leader.reports.releaseProgress({ engagementId, text: planter.all('progress').join('\n') });

  const over = await book(parties, engagementId);
  await writeSession(parties, over, planter);
  await letBegin(over);
  await coach.sessions.complete({
    sessionId: over,
    actions: planter.all('action').map((text) => ({ text })),
  });
  const session = await book(parties, engagementId);
  await writeSession(parties, session, planter);
  return {
    engagement: engagementId,
    proposed: proposed.engagementId,
    fresh,
    open: open.id,
    result,
    round,
    session,
    over,
    token,
  };
}

/** What may stand in a line: a name with anything else is refused, which other tests show. */
export const plain = (text: string): string => text.replaceAll(/\p{Cc}/gu, '').slice(0, 200);
