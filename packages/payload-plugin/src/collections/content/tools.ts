import { toolSchema } from '@coaching/core/content';
import type { ContentDefinition } from './ContentDefinition.ts';
import { amount, line, passage, words } from './fields/fields.ts';
import { schemaCheck } from './reading/schemaCheck.ts';
import { toTool } from './reading/toContent.ts';
import { textBody } from './richText/textBody.ts';

/** Exercises that a coach offers and a leader works through. */
export const tools: ContentDefinition = {
  name: 'tools',
  labels: { singular: words('Tool', 'Werkzeug'), plural: words('Tools', 'Werkzeuge') },
  help: words(
    'An exercise with steps, which a coach offers in a session and a leader works through.',
    'Eine Übung mit Schritten, die ein Coach in einer Sitzung anbietet und die eine Führungskraft durcharbeitet.',
  ),
  columns: ['title', 'durationMinutes', '_status', 'updatedAt'],
  tabs: () => [
    {
      label: words('Tool', 'Werkzeug'),
      fields: [
        line({
          name: 'title',
          localized: true,
          label: words('Title', 'Titel'),
          help: words('What coaches and leaders call it.', 'Wie Coaches und Führungskräfte es nennen.'),
        }),
        passage({
          name: 'summary',
          localized: true,
          label: words('Summary', 'Zusammenfassung'),
          help: words(
            'One or two sentences for the list of tools.',
            'Ein oder zwei Sätze für die Liste der Werkzeuge.',
          ),
        }),
        passage({
          name: 'purpose',
          localized: true,
          label: words('When to use it', 'Wann es passt'),
          help: words('When it helps, and when it does not.', 'Wann es hilft und wann nicht.'),
        }),
        {
          name: 'steps',
          type: 'array',
          dbName: 'coaching_tool_steps',
          label: words('Steps', 'Schritte'),
          labels: { singular: words('Step', 'Schritt'), plural: words('Steps', 'Schritte') },
          admin: {
            description: words(
              'What to do, in order. One step a row.',
              'Was zu tun ist, der Reihe nach. Ein Schritt je Zeile.',
            ),
          },
          fields: [
            passage({
              name: 'text',
              localized: true,
              label: words('What to do', 'Was zu tun ist'),
              help: words('Speak to the reader.', 'Sprechen Sie die lesende Person an.'),
            }),
          ],
        },
        amount({
          name: 'durationMinutes',
          label: words('Time it takes, in minutes', 'Dauer in Minuten'),
          help: words('All steps together.', 'Alle Schritte zusammen.'),
        }),
        textBody(
          'body',
          words('Background', 'Hintergrund'),
          words(
            'A worked example, a form to fill in or some background. May stay empty.',
            'Ein Beispiel, ein Formular zum Ausfüllen oder etwas Hintergrund. Darf leer bleiben.',
          ),
        ),
      ],
    },
  ],
  pointers: () => [],
  check: schemaCheck(toolSchema, toTool, (path) =>
    path[0] === 'steps' && path.length === 2 ? [...path, 'text'] : path,
  ),
};
