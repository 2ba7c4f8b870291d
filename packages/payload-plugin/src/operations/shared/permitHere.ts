import { accepted, type Outcome, refused } from '@coaching/core';
import { type Action, type Collection, can } from '@coaching/core/access';
import type { OperationContext } from './OperationContext.ts';

/** Somebody who does something in their own organization, outside any engagement. */
export type Member = { readonly person: string; readonly organization: string };

/**
 * Returns who the actor is if the policy lets them do this with a record of their organization.
 *
 * @param about.own - whether the record is about the actor, as a coach's profile is
 */
export function permitHere(
  action: Action,
  collection: Collection,
  { actor, policy }: OperationContext,
  about: { readonly field?: string; readonly own?: boolean } = {},
): Outcome<Member, 'forbidden'> {
  const { person, organization } = actor;
  if (person === null || !organization) return refused('forbidden');
  const resource = {
    collection,
    organization,
    ...(about.field === undefined ? {} : { field: about.field }),
    ...(about.own ? { author: person } : {}),
  };
  return can(actor, action, resource, policy) ? accepted({ person, organization }) : refused('forbidden');
}
