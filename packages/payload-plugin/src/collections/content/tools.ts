import { toolSchema } from '@coaching/core/content';
import { defineContent } from './defineContent.ts';
import { list } from './parts/nested.ts';
import { amount, line, passage } from './parts/values.ts';
import { textBody } from './richText/textBody.ts';

/** Exercises that a coach offers and a leader works through. */
export const tools = defineContent({
  name: 'tools',
  columns: ['title', 'durationMinutes', '_status', 'updatedAt'],
  schema: toolSchema,
  tabs: [
    {
      label: (words) => words.collections.tools.sections.tool,
      parts: {
        title: line((words) => words.collections.tools.title, { localized: true }),
        summary: passage((words) => words.collections.tools.summary),
        purpose: passage((words) => words.collections.tools.purpose),
        steps: list((words) => words.collections.tools.steps, 'coaching_tool_steps', {
          name: 'text',
          part: passage((words) => words.collections.tools.stepsText),
        }),
        durationMinutes: amount((words) => words.collections.tools.durationMinutes),
        body: textBody((words) => words.collections.tools.body),
      },
    },
  ],
});
