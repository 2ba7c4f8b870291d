import { type Collection, can } from '@coaching/core/access';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import type { OperationContext } from './OperationContext.ts';
import type { Person } from './people.ts';
import { resourceIn } from './ties.ts';

/** A field of the engagement's records. */
type Told = { readonly collection: Collection; readonly field: string };

/**
 * Returns whether the policy lets somebody read this of an engagement as they are now. A mail asks it before it tells them: a part
 * stays when its holder moves to another organization or lays their role down, and says nothing of what they may know.
 */
export function mayRead(
  { id: person, roles, organization }: Person,
  engagement: EngagementRecord,
  { collection, field }: Told,
  { policy }: Pick<OperationContext, 'policy'>,
): boolean {
  return can({ person, roles, organization }, 'read', resourceIn(engagement, collection, { field }), policy);
}
