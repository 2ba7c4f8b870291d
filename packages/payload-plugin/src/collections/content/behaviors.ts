import { behaviorSchema } from '@coaching/core/content';
import type { ContentDefinition } from './ContentDefinition.ts';
import { amount, line, passage, row, words } from './fields/fields.ts';
import { schemaCheck } from './reading/schemaCheck.ts';
import { toBehavior } from './reading/toContent.ts';

/** Observable acts: what raters judge, what is ranked, and what a leader can choose as a focus area. */
export const behaviors: ContentDefinition = {
  name: 'behaviors',
  labels: { singular: words('Behavior', 'Verhalten'), plural: words('Behaviors', 'Verhaltensweisen') },
  help: words(
    'One act that others can see, such as asking a question before giving advice. Leaders choose one to three of them to work on.',
    'Eine Handlung, die andere sehen können, etwa eine Frage zu stellen, bevor man einen Rat gibt. Führungskräfte wählen daraus ein bis drei Schwerpunkte.',
  ),
  columns: ['title', 'competency', '_status', 'updatedAt'],
  tabs: () => [
    {
      label: words('Behavior', 'Verhalten'),
      fields: [
        line({
          name: 'title',
          localized: true,
          label: words('Title', 'Titel'),
          help: words(
            'A few words, such as “Asks before advising”.',
            'Wenige Worte, etwa „Fragt, bevor sie rät“.',
          ),
        }),
        passage({
          name: 'description',
          localized: true,
          label: words('Description', 'Beschreibung'),
          help: words(
            'One sentence that says what somebody else would see or hear.',
            'Ein Satz, der sagt, was jemand anderes sehen oder hören würde.',
          ),
        }),
        row(
          line({
            name: 'competency',
            half: true,
            label: words('Key of the competency', 'Schlüssel der Kompetenz'),
            help: words(
              'Behaviors with the same key belong together, such as team-building. Small letters, digits and hyphens.',
              'Verhaltensweisen mit demselben Schlüssel gehören zusammen, etwa team-building. Kleine Buchstaben, Ziffern und Bindestriche.',
            ),
          }),
          line({
            name: 'competencyTitle',
            half: true,
            localized: true,
            label: words('Name of the competency', 'Name der Kompetenz'),
            help: words(
              'As leaders read it, such as Team building.',
              'So, wie Führungskräfte ihn lesen, etwa Teamentwicklung.',
            ),
          }),
        ),
        row(
          amount({
            name: 'malleability',
            half: true,
            step: 0.1,
            label: words('How readily it changes', 'Wie leicht es sich ändert'),
            help: words(
              'From 0 (hardly changes with practice) to 1 (changes readily). Leave it empty if nobody knows: it then counts as neutral.',
              'Von 0 (ändert sich durch Übung kaum) bis 1 (ändert sich leicht). Leer lassen, wenn es niemand weiß: dann zählt es neutral.',
            ),
          }),
          amount({
            name: 'effort',
            half: true,
            step: 0.1,
            label: words('Effort of a small step', 'Aufwand eines kleinen Schritts'),
            help: words(
              'From 0 (costs nothing) to 1 (costs a great deal of time and attention). Leave it empty if nobody knows.',
              'Von 0 (kostet nichts) bis 1 (kostet sehr viel Zeit und Aufmerksamkeit). Leer lassen, wenn es niemand weiß.',
            ),
          }),
        ),
      ],
    },
  ],
  pointers: () => [],
  check: schemaCheck(behaviorSchema, toBehavior),
};
