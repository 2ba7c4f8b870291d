import { accepted, refused } from '@coaching/core';
import { focusRankings } from '../../collections/practice/focus.ts';
import { findEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { findRecords } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { shown } from '../shared/visible.ts';
import { publishedBehaviors } from './publishedBehaviors.ts';
import { rankingView } from './rankingView.ts';

/** Returns the newest ranking. */
export const getRanking: Operation<'focus.getRanking'> = async ({ params }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'read', collection: 'focusRankings' },
    context,
  );
  if (!permitted.ok) return permitted;
  const [record] = await findRecords(
    focusRankings,
    { engagement: { equals: params.engagementId } },
    context,
    { limit: 1, sort: ['-rankedAt', '-createdAt'] },
  );
  if (!record) return refused('not_found');
  touchIn(permitted.value, { collection: 'focusRankings', id: record.id }, context);
  return accepted(
    rankingView(
      shown(focusRankings, record, permitted.value, context),
      await publishedBehaviors(permitted.value, context),
      context.locale,
    ),
  );
};
