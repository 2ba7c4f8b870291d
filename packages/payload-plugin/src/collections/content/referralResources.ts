import { referralResourceSchema } from '@coaching/core/content';
import { inAllLanguages, named, optionsIn } from '../../words/inAllLanguages.ts';
import type { ContentDefinition } from './ContentDefinition.ts';
import { choice, line, passage, row } from './fields/fields.ts';
import { schemaCheck } from './reading/schemaCheck.ts';
import { toReferralResource } from './reading/toContent.ts';

/** Help other than coaching, which a coach can point a leader to. */
export const referralResources: ContentDefinition = {
  name: 'referralResources',
  columns: ['title', 'level', 'country', '_status'],
  tabs: () => [
    {
      label: inAllLanguages((words) => words.collections.referralResources.sections.referralResource),
      fields: [
        line({
          name: 'title',
          localized: true,
          ...named((words) => words.collections.referralResources.title),
        }),
        passage({
          name: 'description',
          localized: true,
          ...named((words) => words.collections.referralResources.description),
        }),
        row(
          choice({
            name: 'level',
            half: true,
            enumName: 'coaching_referral_level',
            options: optionsIn((options) => options.level),
            initial: 'consider',
            ...named((words) => words.collections.referralResources.level),
          }),
          {
            ...line({
              name: 'country',
              half: true,
              ...named((words) => words.collections.referralResources.country),
            }),
            defaultValue: 'any',
          },
        ),
        row(
          line({
            name: 'phone',
            half: true,
            ...named((words) => words.collections.referralResources.phone),
          }),
          line({
            name: 'url',
            half: true,
            ...named((words) => words.collections.referralResources.url),
          }),
        ),
        line({
          name: 'hours',
          localized: true,
          ...named((words) => words.collections.referralResources.hours),
        }),
      ],
    },
  ],
  pointers: () => [],
  check: schemaCheck(referralResourceSchema, toReferralResource),
};
