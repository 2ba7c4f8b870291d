import type { Localized } from '@coaching/core';
import { behaviorSchema } from '@coaching/core/content';
import { behaviors } from '../../collections/content/behaviors.ts';
import { findPublished, valuesOf } from '../content/published.ts';
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

/** Returns the published behaviors in all their languages, by key. One query. */
export async function publishedBehaviors(context: OperationContext): Promise<PublishedBehaviors> {
  const docs = await findPublished('behaviors', {}, context);
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
