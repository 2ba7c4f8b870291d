import { can, needing } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { SponsorView } from '@coaching/core/content';
import { consumption } from '@coaching/core/session';
import { agreements } from '../../collections/practice/agreements.ts';
import { type EngagementRecord, engagements } from '../../collections/practice/engagements.ts';
import { focusAreas } from '../../collections/practice/focus.ts';
import { progressSummaries } from '../../collections/practice/progressSummaries.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import { findAgreements, isComplete } from '../engagements/agreementView.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople, publicPerson } from '../shared/people.ts';
import { findRecords } from '../shared/records.ts';
import { holderOf, leaderOf, resourceIn, touchIn } from '../shared/ties.ts';
import { shown, visible } from '../shared/visible.ts';

type SponsorSummary = RouteAnswer<'reports.getSponsored'>;

/** Who is shown what was agreed, and takes no part beyond that. A manager reads no agreement. */
export const onlookers = ['sponsor', 'manager'] as const;

/** What each agreed view reads: the policy is asked for exactly this. */
const viewed = {
  focusAreaTitles: { collection: 'focusAreas', fields: ['title'] },
  sessionCounts: { collection: 'sessions', fields: ['counts'] },
  progressSummary: { collection: 'progressSummaries', fields: ['text', 'releasedAt'] },
} as const;

/** Returns what a sponsor sees of these engagements: what the signed agreement says, and nothing else; five queries at most. */
export async function sponsorSummaries(
  records: readonly EngagementRecord[],
  context: OperationContext,
): Promise<SponsorSummary[]> {
  context.trail.add();
  if (records.length === 0) return [];
  for (const record of records) touchIn(record, { collection: 'engagements', id: record.id }, context);
  const here = { engagement: { in: records.map((record) => record.id) } };
  const people = await findPeople(records.map(leaderOf), context);
  const versions = await findAgreements(
    records.map((record) => record.id),
    context,
  );
  const inForce = ({ id }: EngagementRecord) => versions.get(id)?.inForce ?? null;
  const shows = (record: EngagementRecord, view: SponsorView): boolean => {
    const agreed = inForce(record)?.parameters.sponsorSees.includes(view) ?? false;
    const { collection, fields } = viewed[view];
    return fields.every((field) =>
      can(context.actor, 'read', resourceIn(record, collection, { field, agreed }), context.policy),
    );
  };
  const some = (view: SponsorView) => records.some((record) => shows(record, view));
  // Nothing is loaded that no agreement shows.
  const areas = some('focusAreaTitles')
    ? await findRecords(focusAreas, { and: [here, { state: { equals: 'active' } }] }, context, {
        sort: 'chosenAt',
      })
    : [];
  const held = some('sessionCounts') ? await findRecords(sessions, here, context, { limit: 10_000 }) : [];
  const texts = some('progressSummary')
    ? await findRecords(progressSummaries, here, context, { sort: '-releasedAt' })
    : [];

  return records.map((record) => {
    const of = <Item extends { readonly engagement: string }>(items: readonly Item[]) =>
      items.filter((item) => item.engagement === record.id);
    const newest = versions.get(record.id)?.newest ?? null;
    const { participants } = needing(shown(engagements, record, record, context), 'participants');
    const read = newest && visible(agreements, newest, record, context);
    const known = read && needing(read, 'version', 'parameters', 'signatures');
    const leader = holderOf({ participants }, 'leader') ?? '';
    const agreed = inForce(record)?.parameters.sessions ?? 0;
    const { used, planned } = consumption(of(held), agreed);
    const [text] = of(texts);
    return {
      engagementId: record.id,
      leader: publicPerson(leader, people, context.locale),
      agreement: known
        ? {
            version: known.version,
            signedByMe: known.signatures.some(({ person }) => person === context.actor.person),
            complete: isComplete(known),
          }
        : null,
      ...(shows(record, 'focusAreaTitles') ? { focusAreaTitles: of(areas).map(({ title }) => title) } : {}),
      ...(shows(record, 'sessionCounts') ? { sessionCounts: { agreed, used, planned } } : {}),
      ...(shows(record, 'progressSummary')
        ? {
            progressSummary: text
              ? { text: text.text, releasedAt: new Date(text.releasedAt).toISOString() }
              : null,
          }
        : {}),
    };
  });
}
