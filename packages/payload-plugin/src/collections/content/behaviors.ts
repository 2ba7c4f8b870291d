import { behaviorSchema } from '@coaching/core/content';
import { defineContent } from './defineContent.ts';
import { amount, line, passage } from './parts/values.ts';

/** Observable acts: what raters judge, what is ranked, and what a leader can choose as a focus area. */
export const behaviors = defineContent({
  name: 'behaviors',
  columns: ['title', 'competency', '_status', 'updatedAt'],
  schema: behaviorSchema,
  tabs: [
    {
      label: (words) => words.collections.behaviors.sections.behavior,
      parts: {
        title: line((words) => words.collections.behaviors.title, { localized: true }),
        description: passage((words) => words.collections.behaviors.description),
        competency: line((words) => words.collections.behaviors.competency, { half: true }),
        competencyTitle: line((words) => words.collections.behaviors.competencyTitle, {
          half: true,
          localized: true,
        }),
        malleability: amount((words) => words.collections.behaviors.malleability, { half: true, step: 0.1 }),
        effort: amount((words) => words.collections.behaviors.effort, { half: true, step: 0.1 }),
      },
    },
  ],
});
