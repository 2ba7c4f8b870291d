import { seriesSchema } from '@coaching/core/content';
import { defineContent } from './defineContent.ts';
import { groupBehind } from './parts/nested.ts';
import { pointers } from './parts/relations.ts';
import { always, line, passage } from './parts/values.ts';

/** Articles to be read in order, ending in an invitation. */
export const series = defineContent({
  name: 'series',
  columns: ['title', '_status', 'updatedAt'],
  schema: seriesSchema,
  tabs: [
    {
      label: (words) => words.collections.series.sections.series,
      parts: {
        title: line((words) => words.collections.series.title, { localized: true }),
        description: passage((words) => words.collections.series.description),
        articles: pointers('articles', (words) => words.collections.series.articles),
        callToAction: groupBehind(
          { name: 'endsInContactForm', words: (words) => words.collections.series.endsInContactForm },
          (words) => words.collections.series.callToAction,
          {
            kind: always('contactForm'),
            title: line((words) => words.collections.series.callToActionTitle, { localized: true }),
            text: passage((words) => words.collections.series.callToActionText),
            button: line((words) => words.collections.series.callToActionButton, { localized: true }),
          },
        ),
      },
    },
  ],
});
