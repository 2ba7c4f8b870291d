import type { Field } from '../../../host/types.ts';
import { line, row, words } from './fields.ts';

/** Returns the fields that say where a text comes from, on what terms it may be used, and in which language it was written. */
export function provenanceFields(): Field[] {
  return [
    line({
      name: 'source',
      label: words('Source', 'Quelle'),
      help: words(
        'Who wrote it, or where it was taken from. Needed before it can be published.',
        'Wer es geschrieben hat oder woher es stammt. Ohne diese Angabe kann es nicht veröffentlicht werden.',
      ),
    }),
    {
      ...line({
        name: 'language',
        label: words('Language of the original', 'Sprache des Originals'),
        help: words(
          'Its short name, such as en for English or de for German. Readers see this language where a translation is missing.',
          'Ihr Kürzel, etwa en für Englisch oder de für Deutsch. Wo eine Übersetzung fehlt, sehen Leserinnen und Leser diese Sprache.',
        ),
      }),
      defaultValue: 'en',
    },
    {
      name: 'license',
      type: 'group',
      label: words('License', 'Lizenz'),
      admin: {
        description: words(
          'The terms under which this text may be used. Content without a license cannot be published.',
          'Die Bedingungen, zu denen dieser Text verwendet werden darf. Ohne Lizenz kann nichts veröffentlicht werden.',
        ),
      },
      fields: [
        row(
          line({
            name: 'name',
            half: true,
            label: words('Name of the license', 'Name der Lizenz'),
            help: words('As readers see it, such as CC BY 4.0.', 'So, wie man sie liest, etwa CC BY 4.0.'),
          }),
          line({
            name: 'spdx',
            half: true,
            label: words('SPDX identifier', 'SPDX-Kennung'),
            help: words(
              'The short name for machines, such as CC-BY-4.0. May stay empty.',
              'Der Kurzname für Maschinen, etwa CC-BY-4.0. Darf leer bleiben.',
            ),
          }),
        ),
        line({
          name: 'attribution',
          label: words('Credit line', 'Namensnennung'),
          help: words(
            'The credit to show, where the license asks for one.',
            'Der Hinweis, der angezeigt wird, wenn die Lizenz einen verlangt.',
          ),
        }),
        line({
          name: 'url',
          label: words('Web address of the license', 'Webadresse der Lizenz'),
          help: words('Starts with https://. May stay empty.', 'Beginnt mit https://. Darf leer bleiben.'),
        }),
      ],
    },
  ];
}
