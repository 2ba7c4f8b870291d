import type { Localized } from '@coaching/core';
import { behaviorSchema } from '@coaching/core/content';
import { behaviors } from '../../collections/content/behaviors.ts';
import { type ForPeople, findPublished, valuesOf } from '../content/published.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

/** What a ranking needs to know of a published behavior. */
export type PublishedBehavior = {
  readonly title: Localized;
  readonly competency: { readonly key: string; readonly title: Localized };
  /** 0..1; null counts as neutral. */
  readonly malleability: number | null;
  readonly effort: number | null;
};

/** Published behaviors by key. */
export type PublishedBehaviors = ReadonlyMap<string, PublishedBehavior>;

/** Returns the published behaviors that an engagement or a person of an organization can use, in all their languages, by key. One query. */
export async function publishedBehaviors(
  people: ForPeople,
  context: OperationContext,
): Promise<PublishedBehaviors> {
  const docs = await findPublished('behaviors', {}, context, people);
  return new Map(
    valuesOf(behaviorSchema, behaviors, docs, context).map(
      ({ key, title, competency, competencyTitle, malleability = null, effort = null }) => [
        key,
        {
          title,
          competency: { key: competency, title: competencyTitle ?? competency },
          malleability,
          effort,
        },
      ],
    ),
  );
}
