import { having } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { feedbackRounds } from '../../collections/practice/feedback.ts';
import { findFrozen } from '../assessments/frozenInstruments.ts';
import { reportView } from '../feedback/reportView.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';
import { visibleAll } from '../shared/visible.ts';

type Exported = RouteAnswer<'privacy.exportMine'>['engagements'][number]['feedbackReports'];

/** Returns the released 360 reports, as they were frozen. */
export async function exportFeedback(
  engagement: EngagementRecord,
  context: OperationContext,
): Promise<Exported> {
  const here = { engagement: { equals: engagement.id } };
  const rounds = await findRecords(feedbackRounds, here, context, { sort: 'openedAt' });
  const versions = await findFrozen(
    rounds.map(({ instrumentVersion }) => instrumentVersion),
    context,
  );
  const locale = context.locale;
  return visibleAll(feedbackRounds, rounds, engagement, context).flatMap((round) => {
    const told = having(round, 'report', 'reportHash', 'releasedAt', 'instrumentVersion');
    const version = told && versions.get(told.instrumentVersion);
    if (!version || told.report === null || told.reportHash === null) return [];
    return [reportView(told.report, version, { hash: told.reportHash, released: told.releasedAt, locale })];
  });
}
