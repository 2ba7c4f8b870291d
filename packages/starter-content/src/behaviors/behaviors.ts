import type { Behavior, Competency } from '@coaching/core/content';
import { ownTextOnOpmModel } from '../provenance.ts';
import { buildingCoalitions } from './buildingCoalitions.ts';
import { businessAcumen } from './businessAcumen.ts';
import { behaviorsOf, type CompetencyGroup, competenciesOf } from './competencyGroup.ts';
import { fundamentals } from './fundamentals.ts';
import { leadingChange } from './leadingChange.ts';
import { leadingPeople } from './leadingPeople.ts';
import { resultsDriven } from './resultsDriven.ts';

/**
 * The five executive core qualifications and the fundamental competencies, in the order of the model.
 *
 * @source U.S. Office of Personnel Management (2006), Executive Core Qualifications
 */
export const competencyGroups: readonly CompetencyGroup[] = [
  leadingChange,
  leadingPeople,
  resultsDriven,
  businessAcumen,
  buildingCoalitions,
  fundamentals,
];

/** The 28 competencies. */
export const competencies: readonly Competency[] = competencyGroups.flatMap((group) =>
  competenciesOf(group, ownTextOnOpmModel),
);

/** The 56 behaviors, two a competency. */
export const behaviors: readonly Behavior[] = competencyGroups.flatMap((group) =>
  behaviorsOf(group, ownTextOnOpmModel),
);
