import * as z from 'zod';
import { localizedSchema } from '../text/localized.ts';
import { provenanceFields } from './provenance.ts';
import { slugSchema } from './slug.ts';

/** Schema of a behavior: one observable act, which raters can judge and a leader can choose as a focus area. */
export const behaviorSchema = z.strictObject({
  key: slugSchema,
  title: localizedSchema,
  description: localizedSchema.exactOptional(),
  /** Key of the competency that it belongs to. */
  competency: slugSchema,
  /** What readers call the competency. Without it the behavior shows the key. */
  competencyTitle: localizedSchema.exactOptional(),
  /** How readily the act changes with practice, 0 (hardly) to 1 (readily). A missing value counts as neutral. */
  malleability: z.number().min(0).max(1).exactOptional(),
  /** What one small step costs in time and attention, 0 (nothing) to 1 (a great deal). A missing value counts as neutral. */
  effort: z.number().min(0).max(1).exactOptional(),
  ...provenanceFields,
});

/** One observable act: what the product ranks, and what a leader can choose as a focus area. */
export type Behavior = z.infer<typeof behaviorSchema>;
