import { accepted, refused } from '@coaching/core';
import { progressSummaries } from '../../collections/practice/progressSummaries.ts';
import { findAgreementsOf } from '../engagements/agreementView.ts';
import { progressView } from '../engagements/progressView.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { shown } from '../shared/visible.ts';

/** Keeps a text that the leader releases to the sponsor, if the agreement has room for one. */
export const releaseProgress: Operation<'reports.releaseProgress'> = async ({ params, body }, context) => {
  const permitted = await lockEngagement(
    params.engagementId,
    { action: 'create', collection: 'progressSummaries' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const { inForce: agreement } = await findAgreementsOf(engagement, context);
  if (!agreement?.parameters.sponsorSees.includes('progressSummary'))
    return refused('sponsor_clause_missing');
  const summary = await createRecord(
    progressSummaries,
    {
      organization: engagement.organization,
      engagement: engagement.id,
      text: body.text,
      releasedAt: context.now,
    },
    context,
  );
  touchIn(engagement, { collection: 'progressSummaries', id: summary.id }, context);
  return accepted(progressView(shown(progressSummaries, summary, engagement, context)));
};
