import { localize } from '@coaching/core';
import type { RouteAnswer } from '@coaching/core/api';
import { missingBefore, nextState, openReferral } from '@coaching/core/engagement';
import { consumption } from '@coaching/core/session';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { referrals } from '../../collections/practice/referrals.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople, publicPerson } from '../shared/people.ts';
import { findRecords } from '../shared/records.ts';
import { holderOf, leaderOf } from '../shared/ties.ts';
import { isComplete, newestAgreements } from './agreementView.ts';
import { engagementFacts } from './engagementFacts.ts';

type Engagement = RouteAnswer<'engagements.get'>;

function grouped<Item extends { readonly engagement: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.engagement, [...(groups.get(item.engagement) ?? []), item]);
  return groups;
}

/** Returns engagements as leader and coach see them, without what is missing next; four queries whatever their number. */
export async function engagementViews(
  records: readonly EngagementRecord[],
  context: OperationContext,
): Promise<Engagement[]> {
  if (records.length === 0) return [];
  const ids = records.map((record) => record.id);
  const people = await findPeople(
    records.flatMap((record) => record.participants.map(({ person }) => person)),
    context,
  );
  const newest = await newestAgreements(ids, context);
  const inEngagements = { engagement: { in: ids } };
  const held = grouped(await findRecords(sessions, inEngagements, context, { limit: 10_000 }));
  const referred = grouped(await findRecords(referrals, inEngagements, context));
  const locale = context.req.locale ?? 'en';
  return records.map((record) => {
    const coach = holderOf(record, 'coach');
    const sponsor = holderOf(record, 'sponsor');
    const agreement = newest.get(record.id);
    const agreed = agreement?.parameters.sessions ?? 0;
    const { used, left } = consumption(held.get(record.id) ?? [], agreed);
    return {
      id: record.id,
      state: record.state,
      program: { key: record.program, title: localize(record.programTitle, locale) },
      leader: publicPerson(leaderOf(record), people),
      coach: coach === null ? null : publicPerson(coach, people),
      coachChosen: record.coachChosen,
      coachAccepted: record.coachAccepted,
      sponsor: sponsor === null ? null : publicPerson(sponsor, people),
      fitScreenRecorded: record.fitScreen !== null,
      openReferral: openReferral(referred.get(record.id) ?? []),
      agreement: agreement ? { version: agreement.version, complete: isComplete(agreement) } : null,
      allotment: { agreed, used, left: left ?? 0 },
      next: null,
      createdAt: new Date(record.startedAt).toISOString(),
    };
  });
}

/** Returns one engagement with its next state and what is missing before it. */
export async function engagementView(
  record: EngagementRecord,
  context: OperationContext,
): Promise<Engagement> {
  const [view] = await engagementViews([record], context);
  if (!view) throw new Error('An engagement has no view.');
  const to = nextState(record.state);
  if (to === null || to === 'archived') return view;
  const missing = missingBefore(to, await engagementFacts(record, context));
  return { ...view, next: { to, missing: missing.map((issue) => ({ ...issue, path: [...issue.path] })) } };
}

/** Returns the engagement as the sponsor who has just ended it may see it: its state, and who took part. */
export async function endedView(record: EngagementRecord, context: OperationContext): Promise<Engagement> {
  const [view] = await engagementViews([record], context);
  if (!view) throw new Error('An engagement has no view.');
  return {
    ...view,
    fitScreenRecorded: false,
    openReferral: null,
    allotment: { agreed: 0, used: 0, left: 0 },
  };
}
