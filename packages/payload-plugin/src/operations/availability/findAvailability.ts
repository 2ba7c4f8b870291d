import { type CoachRecord, coaches } from '../../collections/practice/coaches.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';

/** Returns a coach's profile with what they offer, or null where they have not said when they can be booked. */
export async function findAvailability(
  coach: string,
  organization: string,
  context: OperationContext,
): Promise<CoachRecord | null> {
  const [record] = await findRecords(
    coaches,
    { and: [{ person: { equals: coach } }, { organization: { equals: organization } }] },
    context,
    { limit: 1 },
  );
  return record ?? null;
}
