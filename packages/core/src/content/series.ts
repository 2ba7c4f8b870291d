import * as z from 'zod';
import { localizedSchema } from '../text/localized.ts';
import { provenanceFields } from './provenance.ts';
import { slugSchema } from './slug.ts';

/** Schema of a series: articles to be read in order, and what the reader is invited to do at the end. */
export const seriesSchema = z.strictObject({
  key: slugSchema,
  title: localizedSchema,
  description: localizedSchema,
  /** Keys of the articles, in reading order. */
  articles: z
    .array(slugSchema)
    .min(1)
    .refine((keys) => new Set(keys).size === keys.length, 'An article stands in a series once.'),
  callToAction: z
    .strictObject({
      kind: z.literal('contactForm'),
      title: localizedSchema,
      text: localizedSchema,
      /** The words on the button. */
      button: localizedSchema,
    })
    .exactOptional(),
  ...provenanceFields,
});

/** Articles to be read in order, ending in an invitation. */
export type Series = z.infer<typeof seriesSchema>;
