import { CoachingError } from '@coaching/core';
import { can, type Readable, type Resource, readable } from '@coaching/core/access';
import type { PracticeDefinition, PracticeRecord } from '../../collections/practice/definePractice.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import type { OperationContext } from './OperationContext.ts';
import { type More, resourceIn } from './ties.ts';

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
  const resource = resourceIn(engagement, definition.name, { ...factsOf(record), ...more });
  return readable(context.actor, resource, record, context.policy);
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
