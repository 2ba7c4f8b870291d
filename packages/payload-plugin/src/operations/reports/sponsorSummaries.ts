import { needing } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { SponsorView } from '@coaching/core/content';
import { consumption } from '@coaching/core/session';
import { agreements } from '../../collections/practice/agreements.ts';
import { type EngagementRecord, engagements } from '../../collections/practice/engagements.ts';
import { focusAreas } from '../../collections/practice/focus.ts';
import { progressSummaries } from '../../collections/practice/progressSummaries.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import { findAgreements, isComplete } from '../engagements/agreementView.ts';
import { progressView } from '../engagements/progressView.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople, publicPerson } from '../shared/people.ts';
import { findRecords } from '../shared/records.ts';
import { holderOf, leaderOf, touchIn } from '../shared/ties.ts';
import { sees, shown, visible, visibleAll, visibleDerived } from '../shared/visible.ts';

type SponsorSummary = RouteAnswer<'reports.getSponsored'>;

/** Who is shown what was agreed, and takes no part beyond that. A manager reads no agreement. */
export const onlookers = ['sponsor', 'manager'] as const;

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
  const agreedIn = (record: EngagementRecord, view: SponsorView) => ({
    agreed: inForce(record)?.parameters.sponsorSees.includes(view) ?? false,
  });
  const some = (view: SponsorView) => records.some((record) => agreedIn(record, view).agreed);
  // Nothing is loaded that no agreement shows.
  const areas = some('focusAreaTitles')
    ? await findRecords(focusAreas, { and: [here, { state: { equals: 'active' } }] }, context, {
        sort: 'chosenAt',
      })
    : [];
  const held = some('sessionCounts') ? await findRecords(sessions, here, context) : [];
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
    const onTitles = agreedIn(record, 'focusAreaTitles');
    const onCounts = agreedIn(record, 'sessionCounts');
    const onText = agreedIn(record, 'progressSummary');
    const titles = visibleAll(focusAreas, of(areas), record, context, onTitles);
    const counted = { id: record.id, counts: { agreed, used, planned } };
    const counts = visibleDerived('sessions', counted, record, context, onCounts)?.counts;
    const [newestText] = of(texts);
    const text = newestText ? visible(progressSummaries, newestText, record, context, onText) : null;
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
      ...(sees(focusAreas, 'title', record, context, onTitles) && {
        focusAreaTitles: titles.map((area) => needing(area, 'title').title),
      }),
      ...(counts && { sessionCounts: counts }),
      ...(sees(progressSummaries, 'text', record, context, onText) && {
        progressSummary: text && progressView(text),
      }),
    };
  });
}
