import type { Behavior, Competency } from '@coaching/core/content';
import type { Provenance } from '../provenance.ts';

/** A text in both languages of this package. */
export type Texts = { readonly en: string; readonly de: string };

/** Editors' estimate in three steps. It is a judgment to start from, not a measurement. */
type Estimate = 0.3 | 0.5 | 0.7;

/** One act: a short title for lists, and the statement that raters judge. */
export type BehaviorDraft = {
  readonly key: string;
  readonly title: Texts;
  readonly statement: Texts;
  readonly malleability: Estimate;
  readonly effort: Estimate;
};

/** One competency with its acts. */
export type CompetencyDraft = {
  readonly key: string;
  readonly title: Texts;
  readonly description: Texts;
  readonly behaviors: readonly BehaviorDraft[];
};

/** One heading of the competency model with its competencies. */
export type CompetencyGroup = {
  readonly key: string;
  readonly title: Texts;
  readonly competencies: readonly CompetencyDraft[];
};

/** Returns the group's competencies in the shape that core describes. */
export function competenciesOf(group: CompetencyGroup, provenance: Provenance): Competency[] {
  return group.competencies.map(({ key, title, description }) => ({
    key,
    title,
    description,
    group: group.key,
    ...provenance,
  }));
}

/** Returns the group's behaviors in the shape that core describes. */
export function behaviorsOf(group: CompetencyGroup, provenance: Provenance): Behavior[] {
  return group.competencies.flatMap((competency) =>
    competency.behaviors.map(({ key, title, statement, malleability, effort }) => ({
      key,
      title,
      description: statement,
      competency: competency.key,
      malleability,
      effort,
      ...provenance,
    })),
  );
}
