import { seriesSchema } from '@coaching/core/content';
import { type ContentDefinition, pointerAt } from './ContentDefinition.ts';
import { flag, line, passage, pointers, words } from './fields/fields.ts';
import { idOf } from './reading/read.ts';
import { schemaCheck } from './reading/schemaCheck.ts';
import { toSeries } from './reading/toContent.ts';

/** Articles to be read in order, ending in an invitation. */
export const series: ContentDefinition = {
  name: 'series',
  labels: { singular: words('Series', 'Reihe'), plural: words('Series', 'Reihen') },
  help: words(
    'Articles to be read in order. At the end the reader can be invited to write to you.',
    'Artikel, die der Reihe nach gelesen werden. Am Ende kann eine Einladung stehen, Ihnen zu schreiben.',
  ),
  columns: ['title', '_status', 'updatedAt'],
  tabs: ({ slugOf }) => [
    {
      label: words('Series', 'Reihe'),
      fields: [
        line({
          name: 'title',
          localized: true,
          label: words('Title', 'Titel'),
          help: words('The name of the whole series.', 'Der Name der ganzen Reihe.'),
        }),
        passage({
          name: 'description',
          localized: true,
          label: words('Description', 'Beschreibung'),
          help: words('For whom it is, in a sentence or two.', 'Für wen sie ist, in ein oder zwei Sätzen.'),
        }),
        pointers({
          name: 'articles',
          to: slugOf('articles'),
          label: words('Articles', 'Artikel'),
          help: words(
            'In reading order; drag them to change it. All of them have to be published.',
            'In Lesereihenfolge; zum Ändern ziehen. Alle müssen veröffentlicht sein.',
          ),
        }),
        flag({
          name: 'endsInContactForm',
          label: words('Ends in a contact form', 'Endet mit einem Kontaktformular'),
          help: words(
            'After the last article the reader can write to you; the message becomes an inquiry.',
            'Nach dem letzten Artikel kann man Ihnen schreiben; daraus wird eine Anfrage.',
          ),
        }),
        {
          name: 'callToAction',
          type: 'group',
          label: words('Words around the form', 'Worte rund um das Formular'),
          admin: { condition: (data) => data.endsInContactForm === true },
          fields: [
            line({
              name: 'title',
              localized: true,
              label: words('Heading', 'Überschrift'),
              help: words('Above the form.', 'Über dem Formular.'),
            }),
            passage({
              name: 'text',
              localized: true,
              label: words('Text', 'Text'),
              help: words('What happens when somebody writes.', 'Was geschieht, wenn jemand schreibt.'),
            }),
            line({
              name: 'button',
              localized: true,
              label: words('Button', 'Knopf'),
              help: words('The words on the button.', 'Die Worte auf dem Knopf.'),
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
