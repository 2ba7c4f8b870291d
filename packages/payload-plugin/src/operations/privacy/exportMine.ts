import { accepted, refused } from '@coaching/core';
import { needing, type Readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import { agreements } from '../../collections/practice/agreements.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { progressSummaries } from '../../collections/practice/progressSummaries.ts';
import { referrals } from '../../collections/practice/referrals.ts';
import { actions, type NoteRecord, notes } from '../../collections/practice/sessionContent.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import { actionView } from '../actions/actionView.ts';
import { agreementView } from '../engagements/agreementView.ts';
import { engagementView } from '../engagements/engagementView.ts';
import { findEngagementsOf } from '../engagements/findEngagementsOf.ts';
import { progressView } from '../engagements/progressView.ts';
import { referralView } from '../engagements/referralView.ts';
import { sessionViews } from '../sessions/sessionView.ts';
import type { Operation } from '../shared/Operation.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople } from '../shared/people.ts';
import { findRecords } from '../shared/records.ts';
import { permit, touchIn } from '../shared/ties.ts';
import { visibleAll } from '../shared/visible.ts';
import { exportAssessments } from './exportAssessments.ts';
import { exportFeedback } from './exportFeedback.ts';
import { exportFocus } from './exportFocus.ts';

type PersonalExport = RouteAnswer<'privacy.exportMine'>;
type EngagementExport = PersonalExport['engagements'][number];

const everything = { limit: 100_000 } as const;
const instant = (at: number) => new Date(at).toISOString();

async function exportEngagement(
  engagement: EngagementRecord,
  person: string,
  context: OperationContext,
): Promise<EngagementExport> {
  const here = { engagement: { equals: engagement.id } };
  const held = await findRecords(sessions, here, context, { ...everything, sort: 'start' });
  const written = await findRecords(notes, here, context, { ...everything, sort: 'writtenAt' });
  return {
    engagement: await engagementView(engagement, context),
    agreements: (await findRecords(agreements, here, context, { ...everything, sort: 'version' })).map(
      (agreement) => agreementView(agreement, engagement, context),
    ),
    assessments: await exportAssessments(engagement, person, context),
    feedbackReports: await exportFeedback(engagement, context),
    ...(await exportFocus(engagement, context)),
    sessions: await sessionViews(engagement, held, context),
    actions: visibleAll(
      actions,
      await findRecords(actions, here, context, everything),
      engagement,
      context,
    ).map(actionView),
    notes: visibleAll(notes, written, engagement, context).map(exportedNote),
    progressSummaries: visibleAll(
      progressSummaries,
      await findRecords(progressSummaries, here, context, { ...everything, sort: 'releasedAt' }),
      engagement,
      context,
    ).map(progressView),
    referrals: visibleAll(
      referrals,
      await findRecords(referrals, here, context, everything),
      engagement,
      context,
    ).map((referral) => {
      const { level, recommendation, date } = referralView(referral);
      return { level, recommendation, date };
    }),
  };
}

function exportedNote(note: Readable<NoteRecord>): EngagementExport['notes'][number] {
  const { session, audience, text, writtenAt } = needing(note, 'session', 'audience', 'text', 'writtenAt');
  return { sessionId: session, audience, text, writtenAt: instant(writtenAt) };
}

/** Returns everything that is kept about the signed-in leader and that they may read. */
export const exportMine: Operation<'privacy.exportMine'> = async (_input, context) => {
  context.trail.add();
  const { person } = context.actor;
  const account = person === null ? undefined : (await findPeople([person], context)).get(person);
  if (person === null || !account) return refused('unauthenticated');
  const exported: EngagementExport[] = [];
  let cursor: string | null = null;
  do {
    const page = await findEngagementsOf(
      ['leader'],
      { limit: 100, ...(cursor === null ? {} : { cursor }) },
      context,
    );
    for (const engagement of page.items) {
      // A person who is no leader any more exports nothing, as they read nothing.
      if (!permit(engagement, { action: 'read', collection: 'engagements', field: 'state' }, context).ok)
        continue;
      exported.push(await exportEngagement(engagement, person, context));
      touchIn(engagement, { collection: 'engagements', id: engagement.id }, context);
    }
    cursor = page.next;
  } while (cursor !== null);
  const { id, name, email, roles } = account;
  return accepted({
    format: 'coaching-export/1',
    exportedAt: instant(context.now),
    account: { id, name, email, roles: [...roles] },
    engagements: exported,
  });
};
