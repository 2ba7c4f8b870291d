import type { RouteAnswer } from '@coaching/core/api';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { focusRankings } from '../../collections/practice/focus.ts';
import { areasIn, areasView } from '../focus/areasIn.ts';
import { publishedBehaviors } from '../focus/publishedBehaviors.ts';
import { rankingView } from '../focus/rankingView.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';
import { visibleAll } from '../shared/visible.ts';

type Exported = Pick<
  RouteAnswer<'privacy.exportMine'>['engagements'][number],
  'focusRankings' | 'focusAreas'
>;

/** Returns every ranking and every focus area of a leader, with why they shifted: the reason is theirs. */
export async function exportFocus(
  engagement: EngagementRecord,
  context: OperationContext,
): Promise<Exported> {
  const rankings = await findRecords(focusRankings, { engagement: { equals: engagement.id } }, context, {
    sort: 'rankedAt',
  });
  const areas = await areasIn(engagement.id, context);
  const behaviors = await publishedBehaviors(context);
  const locale = context.locale;
  return {
    focusRankings: visibleAll(focusRankings, rankings, engagement, context).map((ranking) =>
      rankingView(ranking, behaviors, locale),
    ),
    focusAreas: areasView(areas, engagement, context).items,
  };
}
