import * as z from 'zod';
import { languageTag } from '../text/languageTag.ts';
import { licenseSchema } from './license.ts';

/** Fields that every piece of content carries: on what terms it may be used, where it comes from, and the language it was written in. */
export const provenanceFields = {
  license: licenseSchema,
  /** Who wrote it, or where it was taken from. */
  source: z.string().min(1),
  /** Language of the original, as a BCP 47 tag: `en`, `de-AT`. Translations are in the texts themselves. */
  language: z.string().regex(languageTag, 'Name the language by its tag: `en`, `de-AT`.'),
};
