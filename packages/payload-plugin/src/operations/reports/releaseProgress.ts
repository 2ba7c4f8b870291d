import { accepted, refused } from '@coaching/core';
import { progressSummaries } from '../../collections/practice/progressSummaries.ts';
import { completeAgreement } from '../engagements/agreementView.ts';
import { auditIn } from '../shared/auditIn.ts';
import { lockEngagement } from '../shared/lockEngagement.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord } from '../shared/records.ts';

/** Keeps a text that the leader releases to the sponsor, if the agreement has room for one. */
export const releaseProgress: Operation<'reports.releaseProgress'> = async ({ params, body }, context) => {
  const permitted = await lockEngagement(params.engagementId, 'create', 'progressSummaries', context);
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const agreement = await completeAgreement(engagement.id, context);
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
  await auditIn(
    engagement,
    'reports.releaseProgress',
    { collection: 'progressSummaries', id: summary.id },
    context,
  );
  return accepted({ text: summary.text, releasedAt: new Date(summary.releasedAt).toISOString() });
};
