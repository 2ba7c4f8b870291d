import { accepted, issueOf, localize, type Outcome, refused } from '@coaching/core';
import type { RouteInput } from '@coaching/core/api';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { type FocusAreaRecord, focusAreas, focusRankings } from '../../collections/practice/focus.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { createRecord, findRecords } from '../shared/records.ts';
import { type PublishedBehaviors, publishedBehaviors } from './publishedBehaviors.ts';

/** A behavior, what others would see, and how the leader will know. */
export type FocusChoice = RouteInput<'focus.choose'>['body']['areas'][number];

/**
 * Returns the published behaviors if each chosen one is among them, or was ranked before.
 *
 * @param path - of the choices in the body, for the issues
 */
export async function knownBehaviors(
  engagement: EngagementRecord,
  choices: readonly { readonly behavior: string; readonly path: readonly (string | number)[] }[],
  context: OperationContext,
): Promise<Outcome<PublishedBehaviors, 'focus_unknown'>> {
  const published = await publishedBehaviors(engagement, context);
  const strange = choices.filter(({ behavior }) => !published.has(behavior));
  if (strange.length === 0) return accepted(published);
  const rankings = await findRecords(focusRankings, { engagement: { equals: engagement.id } }, context);
  const ranked = new Set(rankings.flatMap(({ ranking }) => ranking.behaviors.map(({ id }) => id)));
  const unknown = strange.filter(({ behavior }) => !ranked.has(behavior));
  if (unknown.length === 0) return accepted(published);
  return refused(
    'focus_unknown',
    unknown.map(({ behavior, path }) =>
      issueOf([...path, 'behavior'], 'focus_unknown', 'behaviorUnknown', { behavior }),
    ),
  );
}

/** Returns a new active focus area. Its title is kept as it reads now. */
export function createArea(
  engagement: EngagementRecord,
  { behavior, observable, measure }: FocusChoice,
  behaviors: PublishedBehaviors,
  context: OperationContext,
): Promise<FocusAreaRecord> {
  return createRecord(
    focusAreas,
    {
      organization: engagement.organization,
      engagement: engagement.id,
      behavior,
      title: localize(behaviors.get(behavior)?.title ?? behavior, context.locale),
      observable,
      measure,
      state: 'active',
      chosenAt: context.now,
      shiftReason: null,
    },
    context,
  );
}
