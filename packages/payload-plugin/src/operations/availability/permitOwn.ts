import { accepted, type Outcome, refused } from '@coaching/core';
import { type Action, can } from '@coaching/core/access';
import type { OperationContext } from '../shared/OperationContext.ts';

/** A coach who speaks of their own time. */
export type OwnCoach = { readonly person: string; readonly organization: string };

/** Returns who the actor is if the policy lets them do this with their own availability. */
export function permitOwn(action: Action, context: OperationContext): Outcome<OwnCoach, 'forbidden'> {
  const { person, organization } = context.actor;
  if (person === null || !organization) return refused('forbidden');
  const resource = { collection: 'coaches', author: person, organization } as const;
  const own = can(context.actor, action, resource, context.policy);
  return own ? accepted({ person, organization }) : refused('forbidden');
}

/** Remembers, for the audit entry, that the coach's own availability was read or changed. */
export function touchOwn(
  { person, organization }: OwnCoach,
  record: string,
  { trail }: OperationContext,
): void {
  trail.add({ organization, collection: 'coaches', record, subject: person, role: 'coach' });
}
