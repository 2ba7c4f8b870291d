import { issueIn, localize } from '@coaching/core';
import { having, needing } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import {
  engagementPath,
  fitVerdict,
  missingBefore,
  nextState,
  openReferral,
} from '@coaching/core/engagement';
import { bookableKinds, consumption } from '@coaching/core/session';
import { agreements } from '../../collections/practice/agreements.ts';
import type { PracticeDefinition, PracticeRecord } from '../../collections/practice/definePractice.ts';
import { type EngagementRecord, engagements } from '../../collections/practice/engagements.ts';
import {
  type ProgressSummaryRecord,
  progressSummaries,
} from '../../collections/practice/progressSummaries.ts';
import { referrals } from '../../collections/practice/referrals.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople, publicPerson } from '../shared/people.ts';
import { findRecords } from '../shared/records.ts';
import { holderOf, leaderOf } from '../shared/ties.ts';
import { sees, shown, visible } from '../shared/visible.ts';
import { findAgreements, isComplete } from './agreementView.ts';
import { engagementFacts } from './engagementFacts.ts';
import { progressView } from './progressView.ts';

type Engagement = RouteAnswer<'engagements.get'>;

function grouped<Item extends { readonly engagement: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.engagement, [...(groups.get(item.engagement) ?? []), item]);
  return groups;
}

/** Returns engagements as the actor may see them, without what is missing next; five queries whatever their number. */
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
  const versions = await findAgreements(ids, context);
  const inEngagements = { engagement: { in: ids } };
  const held = grouped(await findRecords(sessions, inEngagements, context));
  const referred = grouped(await findRecords(referrals, inEngagements, context));
  const released = grouped(
    await findRecords(progressSummaries, inEngagements, context, { sort: '-releasedAt' }),
  );
  const locale = context.locale;
  return records.map((record) => {
    const shownRecord = shown(engagements, record, record, context);
    const { id, state, program, programTitle, participants, startedAt } = needing(
      shownRecord,
      'id',
      'state',
      'program',
      'programTitle',
      'participants',
      'startedAt',
    );
    const chosen = having(shownRecord, 'coachChosen');
    const taken = having(shownRecord, 'coachAccepted');
    const coach = holderOf({ participants }, 'coach');
    const sponsor = holderOf({ participants }, 'sponsor');
    const reads = <D extends PracticeDefinition>(
      definition: D,
      ...fields: (string & keyof PracticeRecord<D>)[]
    ) => fields.every((field) => sees(definition, field, record, context));
    const screen = having(shownRecord, 'fitScreen');
    const { newest, inForce } = versions.get(id) ?? { newest: null, inForce: null };
    const agreed = inForce?.parameters.sessions ?? 0;
    const { used, left } = consumption(held.get(id) ?? [], agreed);
    return {
      id,
      state,
      program: { key: program, title: localize(programTitle, locale) },
      leader: publicPerson(leaderOf(record), people, locale),
      coach: coach === null ? null : publicPerson(coach, people, locale),
      ...(chosen && { coachChosen: chosen.coachChosen }),
      ...(taken && { coachAccepted: taken.coachAccepted }),
      sponsor: sponsor === null ? null : publicPerson(sponsor, people, locale),
      ...(sees(engagements, 'fitScreenRecorded', record, context) && {
        fitScreenRecorded: record.fitScreen !== null,
      }),
      ...(screen && { fitVerdict: screen.fitScreen && fitVerdict(screen.fitScreen) }),
      ...(reads(referrals, 'level', 'outcome') && { openReferral: openReferral(referred.get(id) ?? []) }),
      ...(reads(agreements, 'version', 'signatures', 'parameters') && {
        agreement: newest ? { version: newest.version, complete: isComplete(newest) } : null,
      }),
      ...(sees(sessions, 'counts', record, context) &&
        reads(agreements, 'parameters') && { allotment: { agreed, used, left: left ?? 0 } }),
      ...(reads(progressSummaries, 'text', 'releasedAt') && {
        progressSummary: newestText(record, released.get(id) ?? [], context),
      }),
      bookableKinds: [...bookableKinds[state]],
      path: engagementPath(state)?.map((step) => ({ ...step })) ?? null,
      next: null,
      createdAt: new Date(startedAt).toISOString(),
    };
  });
}

function newestText(
  engagement: EngagementRecord,
  [newest]: readonly ProgressSummaryRecord[],
  context: OperationContext,
): RouteAnswer<'reports.releaseProgress'> | null {
  const text = newest && visible(progressSummaries, newest, engagement, context);
  return text ? progressView(text) : null;
}

/** Returns one engagement with its next state and what is missing before it. */
export async function engagementView(
  record: EngagementRecord,
  context: OperationContext,
): Promise<Engagement> {
  const [view] = await engagementViews([record], context);
  if (!view) throw new Error('An engagement has no view.');
  const to = nextState(record.state);
  // What is missing is for those who work on it: who reads how far they are.
  if (to === null || to === 'archived' || view.coachChosen === undefined) return view;
  const missing = missingBefore(to, await engagementFacts(record, context));
  return { ...view, next: { to, missing: missing.map((issue) => issueIn(issue, context.locale)) } };
}
