import { CoachingError } from '@coaching/core';
import { type Collection, can, type Readable, type Resource, readable } from '@coaching/core/access';
import type { PracticeDefinition, PracticeRecord } from '../../collections/practice/definePractice.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import type { OperationContext } from './OperationContext.ts';
import { resourceIn } from './ties.ts';
import type { More } from './Wish.ts';

type Facts = Pick<Resource, 'author' | 'shared' | 'released'>;

/** What the policy asks of the record itself. */
function factsOf(record: object): Facts {
  return {
    ...('author' in record && typeof record.author === 'string' ? { author: record.author } : {}),
    ...('audience' in record ? { shared: record.audience === 'shared' } : {}),
    ...('releasedAt' in record ? { released: record.releasedAt !== null } : {}),
  };
}

/** Returns a record of an engagement as the actor may read it: what they may not read is absent. Null where that is all of it. */
export function visible<D extends PracticeDefinition>(
  definition: D,
  record: PracticeRecord<D>,
  engagement: EngagementRecord,
  context: OperationContext,
  more: More = {},
): Readable<PracticeRecord<D>> | null {
  return visibleDerived(definition.name, record, engagement, context, { ...factsOf(record), ...more });
}

/** Returns what is told of a collection, and kept in none of its records, as `visible` does a record. */
export function visibleDerived<Told extends { readonly id: string }>(
  collection: Collection,
  told: Told,
  engagement: EngagementRecord,
  { actor, policy }: OperationContext,
  more: More = {},
): Readable<Told> | null {
  return readable(actor, resourceIn(engagement, collection, more), told, policy);
}

/**
 * Returns the record as `visible` does, of which the actor reads at least something.
 *
 * @throws CoachingError `forbidden` where the policy lets them read nothing of it
 */
export function shown<D extends PracticeDefinition>(
  definition: D,
  record: PracticeRecord<D>,
  engagement: EngagementRecord,
  context: OperationContext,
  more: More = {},
): Readable<PracticeRecord<D>> {
  const projected = visible(definition, record, engagement, context, more);
  if (!projected) throw new CoachingError('forbidden');
  return projected;
}

/** Returns the records that the actor may read anything of, each as `visible` does. */
export function visibleAll<D extends PracticeDefinition>(
  definition: D,
  records: readonly PracticeRecord<D>[],
  engagement: EngagementRecord,
  context: OperationContext,
  more: More = {},
): Readable<PracticeRecord<D>>[] {
  return records.flatMap((record) => visible(definition, record, engagement, context, more) ?? []);
}

/** Returns whether the actor may read this field of the engagement's records. */
export function sees<D extends PracticeDefinition>(
  definition: D,
  field: string,
  engagement: EngagementRecord,
  context: OperationContext,
  more: More = {},
): boolean {
  const resource = resourceIn(engagement, definition.name, { ...more, field });
  return can(context.actor, 'read', resource, context.policy);
}
