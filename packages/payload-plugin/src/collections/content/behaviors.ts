import { behaviorSchema } from '@coaching/core/content';
import { inAllLanguages, named } from '../../words/inAllLanguages.ts';
import type { ContentDefinition } from './ContentDefinition.ts';
import { amount, line, passage, row } from './fields/fields.ts';
import { schemaCheck } from './reading/schemaCheck.ts';
import { toBehavior } from './reading/toContent.ts';

/** Observable acts: what raters judge, what is ranked, and what a leader can choose as a focus area. */
export const behaviors: ContentDefinition = {
  name: 'behaviors',
  columns: ['title', 'competency', '_status', 'updatedAt'],
  tabs: () => [
    {
      label: inAllLanguages((words) => words.collections.behaviors.sections.behavior),
      fields: [
        line({
          name: 'title',
          localized: true,
          ...named((words) => words.collections.behaviors.title),
        }),
        passage({
          name: 'description',
          localized: true,
          ...named((words) => words.collections.behaviors.description),
        }),
        row(
          line({
            name: 'competency',
            half: true,
            ...named((words) => words.collections.behaviors.competency),
          }),
          line({
            name: 'competencyTitle',
            half: true,
            localized: true,
            ...named((words) => words.collections.behaviors.competencyTitle),
          }),
        ),
        row(
          amount({
            name: 'malleability',
            half: true,
            step: 0.1,
            ...named((words) => words.collections.behaviors.malleability),
          }),
          amount({
            name: 'effort',
            half: true,
            step: 0.1,
            ...named((words) => words.collections.behaviors.effort),
          }),
        ),
      ],
    },
  ],
  pointers: () => [],
  check: schemaCheck(behaviorSchema, toBehavior),
};
