import { toolSchema } from '@coaching/core/content';
import { counted, inAllLanguages, named } from '../../words/inAllLanguages.ts';
import type { ContentDefinition } from './ContentDefinition.ts';
import { amount, line, passage } from './fields/fields.ts';
import { schemaCheck } from './reading/schemaCheck.ts';
import { toTool } from './reading/toContent.ts';
import { textBody } from './richText/textBody.ts';

/** Exercises that a coach offers and a leader works through. */
export const tools: ContentDefinition = {
  name: 'tools',
  columns: ['title', 'durationMinutes', '_status', 'updatedAt'],
  tabs: () => [
    {
      label: inAllLanguages((words) => words.collections.tools.sections.tool),
      fields: [
        line({
          name: 'title',
          localized: true,
          ...named((words) => words.collections.tools.title),
        }),
        passage({
          name: 'summary',
          localized: true,
          ...named((words) => words.collections.tools.summary),
        }),
        passage({
          name: 'purpose',
          localized: true,
          ...named((words) => words.collections.tools.purpose),
        }),
        {
          name: 'steps',
          type: 'array',
          dbName: 'coaching_tool_steps',
          label: inAllLanguages((words) => words.collections.tools.steps.label),
          labels: counted((words) => words.collections.tools.steps),
          admin: {
            description: inAllLanguages((words) => words.collections.tools.steps.help),
          },
          fields: [
            passage({
              name: 'text',
              localized: true,
              ...named((words) => words.collections.tools.stepsText),
            }),
          ],
        },
        amount({
          name: 'durationMinutes',
          ...named((words) => words.collections.tools.durationMinutes),
        }),
        textBody(
          'body',
          inAllLanguages((words) => words.collections.tools.body.label),
          inAllLanguages((words) => words.collections.tools.body.help),
        ),
      ],
    },
  ],
  pointers: () => [],
  check: schemaCheck(toolSchema, toTool, (path) =>
    path[0] === 'steps' && path.length === 2 ? [...path, 'text'] : path,
  ),
};
