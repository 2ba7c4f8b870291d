import type { Localized } from '@coaching/core';
import { behaviorSchema } from '@coaching/core/content';
import { localizedOf } from '../../collections/content/reading/read.ts';
import { toBehavior } from '../../collections/content/reading/toContent.ts';
import { findPublished } from '../content/published.ts';
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
    docs.map((doc) => {
      const { key, title, competency, malleability, effort } = behaviorSchema.parse(toBehavior(doc));
      const { competencyTitle } = doc;
      return [
        key,
        {
          title,
          competency: { key: competency, title: localizedOf(competencyTitle) ?? competency },
          malleability: malleability ?? null,
          effort: effort ?? null,
        },
      ];
    }),
  );
}
