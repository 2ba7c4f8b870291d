import { accepted, refused } from '@coaching/core';
import type { RouteAnswer } from '@coaching/core/api';
import { agreements } from '../../collections/practice/agreements.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { progressSummaries } from '../../collections/practice/progressSummaries.ts';
import { referrals } from '../../collections/practice/referrals.ts';
import { actions, notes } from '../../collections/practice/sessionContent.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import { actionView } from '../actions/actionView.ts';
import { agreementView } from '../engagements/agreementView.ts';
import { engagementView } from '../engagements/engagementView.ts';
import { findEngagementsOf } from '../engagements/findEngagementsOf.ts';
import { sessionViews } from '../sessions/sessionView.ts';
import { auditIn } from '../shared/auditIn.ts';
import type { Operation } from '../shared/Operation.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople } from '../shared/people.ts';
import { findRecords } from '../shared/records.ts';
import { permit } from '../shared/ties.ts';
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
  const readable = written.filter(
    (note) =>
      permit(engagement, 'read', 'notes', context, {
        author: note.author,
        shared: note.audience === 'shared',
        field: 'text',
      }).ok,
  );
  return {
    engagement: await engagementView(engagement, context),
    agreements: (await findRecords(agreements, here, context, { ...everything, sort: 'version' })).map(
      agreementView,
    ),
    assessments: await exportAssessments(engagement, person, context),
    feedbackReports: await exportFeedback(engagement, context),
    ...(await exportFocus(engagement, context)),
    sessions: await sessionViews(engagement, held, context),
    actions: (await findRecords(actions, here, context, everything)).map(actionView),
    notes: readable.map(({ session, audience, text, writtenAt }) => ({
      sessionId: session,
      audience,
      text,
      writtenAt: instant(writtenAt),
    })),
    progressSummaries: (
      await findRecords(progressSummaries, here, context, { ...everything, sort: 'releasedAt' })
    ).map(({ text, releasedAt }) => ({ text, releasedAt: instant(releasedAt) })),
    referrals: (await findRecords(referrals, here, context, everything)).map(
      ({ level, recommendation, date }) => ({ level, recommendation, date }),
    ),
  };
}

/** Returns everything that is kept about the signed-in leader and that they may read. */
export const exportMine: Operation<'privacy.exportMine'> = async (_input, context) => {
  const { person } = context.actor;
  const account = person === null ? undefined : (await findPeople([person], context)).get(person);
  if (person === null || !account) return refused('unauthenticated');
  const exported: EngagementExport[] = [];
  let cursor: string | null = null;
  do {
    const page = await findEngagementsOf(
      person,
      ['leader'],
      { limit: 100, ...(cursor === null ? {} : { cursor }) },
      context,
    );
    for (const engagement of page.items) {
      // A person who is no leader any more exports nothing, as they read nothing.
      if (!permit(engagement, 'read', 'engagements', context, { field: 'state' }).ok) continue;
      exported.push(await exportEngagement(engagement, person, context));
      await auditIn(
        engagement,
        'privacy.exportMine',
        { collection: 'engagements', id: engagement.id },
        context,
      );
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
