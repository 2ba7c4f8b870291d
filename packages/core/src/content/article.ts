import * as z from 'zod';
import { localizedSchema } from '../text/localized.ts';
import { blockSchema } from './block.ts';
import { provenanceFields } from './provenance.ts';
import { slugSchema } from './slug.ts';

/** Schema of an article: a text for visitors and leaders, in blocks. */
export const articleSchema = z.strictObject({
  key: slugSchema,
  title: localizedSchema,
  /** One or two sentences for lists and search results. */
  summary: localizedSchema,
  body: z.array(blockSchema).min(1),
  ...provenanceFields,
});

/** A text for visitors and leaders. */
export type Article = z.infer<typeof articleSchema>;
