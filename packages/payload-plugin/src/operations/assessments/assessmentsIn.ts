import { type AssessmentRecord, assessments } from '../../collections/practice/assessments.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';

/** Returns the assessments of an engagement in the order of its battery; further ones follow, oldest first. */
export async function assessmentsIn(
  engagement: EngagementRecord,
  context: OperationContext,
): Promise<AssessmentRecord[]> {
  const records = await findRecords(assessments, { engagement: { equals: engagement.id } }, context, {
    sort: ['assignedAt', 'createdAt', 'id'],
  });
  const place = ({ instrument }: AssessmentRecord) => {
    const index = engagement.battery.findIndex((entry) => entry.instrument === instrument);
    return index < 0 ? engagement.battery.length : index;
  };
  return records.sort((a, b) => place(a) - place(b));
}

/** Returns the assessment of an instrument that counts: the newest one, or undefined. */
export function newestOf(
  records: readonly AssessmentRecord[],
  instrument: string,
): AssessmentRecord | undefined {
  return records.findLast((record) => record.instrument === instrument);
}
