import { referralResourceSchema } from '@coaching/core/content';
import type { ContentDefinition } from './ContentDefinition.ts';
import { choice, line, passage, row, words } from './fields/fields.ts';
import { levelOptions } from './fields/options.ts';
import { schemaCheck } from './reading/schemaCheck.ts';
import { toReferralResource } from './reading/toContent.ts';

/** Help other than coaching, which a coach can point a leader to. */
export const referralResources: ContentDefinition = {
  name: 'referralResources',
  labels: {
    singular: words('Referral resource', 'Anlaufstelle'),
    plural: words('Referral resources', 'Anlaufstellen'),
  },
  help: words(
    'Where a leader finds help that coaching cannot give. Check phone numbers and addresses from time to time.',
    'Wo eine Führungskraft Hilfe findet, die Coaching nicht geben kann. Prüfen Sie Nummern und Adressen von Zeit zu Zeit.',
  ),
  columns: ['title', 'level', 'country', '_status'],
  tabs: () => [
    {
      label: words('Referral resource', 'Anlaufstelle'),
      fields: [
        line({
          name: 'title',
          localized: true,
          label: words('Title', 'Titel'),
          help: words('The name of the place or the service.', 'Der Name der Stelle oder des Dienstes.'),
        }),
        passage({
          name: 'description',
          localized: true,
          label: words('Description', 'Beschreibung'),
          help: words(
            'For whom it is, and what happens there.',
            'Für wen sie da ist und was dort geschieht.',
          ),
        }),
        row(
          choice({
            name: 'level',
            half: true,
            enumName: 'coaching_referral_level',
            options: levelOptions,
            initial: 'consider',
            label: words('How pressing', 'Wie dringend'),
            help: words('Urgent ones stand first.', 'Dringende stehen zuerst.'),
          }),
          {
            ...line({
              name: 'country',
              half: true,
              label: words('Country', 'Land'),
              help: words(
                'Two capital letters such as DE, EU for the whole Union, or any where it holds everywhere.',
                'Zwei große Buchstaben wie DE, EU für die ganze Union oder any, wenn sie überall gilt.',
              ),
            }),
            defaultValue: 'any',
          },
        ),
        row(
          line({
            name: 'phone',
            half: true,
            label: words('Phone', 'Telefon'),
            help: words(
              'As it is dialed in that country: digits and spaces.',
              'Wie man dort wählt: Ziffern und Leerzeichen.',
            ),
          }),
          line({
            name: 'url',
            half: true,
            label: words('Web address', 'Webadresse'),
            help: words('Starts with https://.', 'Beginnt mit https://.'),
          }),
        ),
        line({
          name: 'hours',
          localized: true,
          label: words('Hours', 'Zeiten'),
          help: words('When somebody answers.', 'Wann jemand zu erreichen ist.'),
        }),
      ],
    },
  ],
  pointers: () => [],
  check: schemaCheck(referralResourceSchema, toReferralResource),
};
