import * as z from 'zod';
import { localizedSchema } from '../text/localized.ts';
import { provenanceFields } from './provenance.ts';
import { slugSchema } from './slug.ts';

/** Schema of a competency: a named group of behaviors. */
export const competencySchema = z.strictObject({
  key: slugSchema,
  title: localizedSchema,
  description: localizedSchema.exactOptional(),
  /** The heading under which a competency model lists it, such as `leading-people`. */
  group: slugSchema.exactOptional(),
  ...provenanceFields,
});

/** A named group of behaviors. */
export type Competency = z.infer<typeof competencySchema>;
