import { seriesSchema } from '@coaching/core/content';
import { inAllLanguages, named } from '../../words/inAllLanguages.ts';
import { type ContentDefinition, pointerAt } from './ContentDefinition.ts';
import { flag, line, passage, pointers } from './fields/fields.ts';
import { idOf } from './reading/read.ts';
import { schemaCheck } from './reading/schemaCheck.ts';
import { toSeries } from './reading/toContent.ts';

/** Articles to be read in order, ending in an invitation. */
export const series: ContentDefinition = {
  name: 'series',
  columns: ['title', '_status', 'updatedAt'],
  tabs: ({ slugOf }) => [
    {
      label: inAllLanguages((words) => words.collections.series.sections.series),
      fields: [
        line({
          name: 'title',
          localized: true,
          ...named((words) => words.collections.series.title),
        }),
        passage({
          name: 'description',
          localized: true,
          ...named((words) => words.collections.series.description),
        }),
        pointers({
          name: 'articles',
          to: slugOf('articles'),
          ...named((words) => words.collections.series.articles),
        }),
        flag({
          name: 'endsInContactForm',
          ...named((words) => words.collections.series.endsInContactForm),
        }),
        {
          name: 'callToAction',
          type: 'group',
          label: inAllLanguages((words) => words.collections.series.callToAction.label),
          admin: { condition: (data) => data.endsInContactForm === true },
          fields: [
            line({
              name: 'title',
              localized: true,
              ...named((words) => words.collections.series.callToActionTitle),
            }),
            passage({
              name: 'text',
              localized: true,
              ...named((words) => words.collections.series.callToActionText),
            }),
            line({
              name: 'button',
              localized: true,
              ...named((words) => words.collections.series.callToActionButton),
            }),
          ],
        },
      ],
    },
  ],
  pointers: (doc) => {
    const articles: readonly unknown[] = Array.isArray(doc.articles) ? doc.articles : [];
    return articles.flatMap((article) => pointerAt('articles', idOf(article), ['articles']));
  },
  check: schemaCheck(seriesSchema, toSeries, (path) => (path[0] === 'articles' ? ['articles'] : path)),
};
