import { accepted, type Outcome, refused } from '@coaching/core';
import type { Action } from '@coaching/core/access';
import { type AssessmentRecord, assessments } from '../../collections/practice/assessments.ts';
import { type EngagementRecord, engagements } from '../../collections/practice/engagements.ts';
import { lock, lockName } from '../../host/locks.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecord } from '../shared/records.ts';
import { permit, presumeIn } from '../shared/ties.ts';

/** An assessment and the engagement it belongs to. */
export type AssessmentInEngagement = {
  readonly assessment: AssessmentRecord;
  readonly engagement: EngagementRecord;
};

/** Returns the assessment with this id, if the policy lets the actor do this with a field of it. */
export async function findAssessment(
  id: string,
  action: Action,
  field: keyof AssessmentRecord,
  context: OperationContext,
): Promise<Outcome<AssessmentInEngagement, 'not_found' | 'forbidden'>> {
  const assessment = await findRecord(assessments, id, context);
  const engagement = assessment && (await findRecord(engagements, assessment.engagement, context));
  if (!assessment || !engagement) return refused('not_found');
  const permitted = permit(engagement, action, 'assessments', context, { field });
  if (!permitted.ok) return permitted;
  presumeIn(engagement, { collection: 'assessments', id }, context);
  return accepted({ assessment, engagement });
}

/** Returns the assessment as `findAssessment` does; its engagement is held until the transaction ends. */
export async function lockAssessment(
  id: string,
  action: Action,
  field: keyof AssessmentRecord,
  context: OperationContext,
): Promise<Outcome<AssessmentInEngagement, 'not_found' | 'forbidden'>> {
  const found = await findAssessment(id, action, field, context);
  if (!found.ok) return found;
  await lock(context.req, [lockName('engagement', found.value.engagement.id)]);
  // Somebody may have changed it while we waited.
  return findAssessment(id, action, field, context);
}
