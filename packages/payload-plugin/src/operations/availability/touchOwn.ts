import type { OperationContext } from '../shared/OperationContext.ts';
import type { Member } from '../shared/permitHere.ts';

/** Remembers, for the audit entry, that the coach's own availability was read or changed. */
export function touchOwn(
  { person, organization }: Member,
  record: string,
  { trail }: OperationContext,
): void {
  trail.add({ organization, collection: 'coaches', record, subject: person, role: 'coach' });
}
