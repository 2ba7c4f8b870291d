import { referralResourceSchema } from '@coaching/core/content';
import { defineContent } from './defineContent.ts';
import { choice, line, passage } from './parts/values.ts';

/** Help other than coaching, which a coach can point a leader to. */
export const referralResources = defineContent({
  name: 'referralResources',
  columns: ['title', 'level', 'country', '_status'],
  schema: referralResourceSchema,
  tabs: [
    {
      label: (words) => words.collections.referralResources.sections.referralResource,
      parts: {
        title: line((words) => words.collections.referralResources.title, { localized: true }),
        description: passage((words) => words.collections.referralResources.description),
        level: choice((words) => words.collections.referralResources.level, {
          half: true,
          enumName: 'coaching_referral_level',
          from: (options) => options.level,
          initial: 'consider',
        }),
        country: line((words) => words.collections.referralResources.country, { half: true, initial: 'any' }),
        phone: line((words) => words.collections.referralResources.phone, { half: true }),
        url: line((words) => words.collections.referralResources.url, { half: true }),
        hours: line((words) => words.collections.referralResources.hours, { localized: true }),
      },
    },
  ],
});
