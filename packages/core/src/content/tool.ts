import * as z from 'zod';
import { localizedSchema } from '../text/localized.ts';
import { blockSchema } from './block.ts';
import { provenanceFields } from './provenance.ts';
import { slugSchema } from './slug.ts';

/** Schema of a tool: a structured exercise that a coach offers and a leader works through. */
export const toolSchema = z.strictObject({
  key: slugSchema,
  title: localizedSchema,
  summary: localizedSchema,
  /** When to use it, and when not. */
  purpose: localizedSchema,
  /** What to do, one step an entry, in order. */
  steps: z.array(localizedSchema).min(1),
  /** Background, a worked example or a form to fill in. */
  body: z.array(blockSchema).min(1).exactOptional(),
  /** Time it takes in all, in minutes. */
  durationMinutes: z.int().min(1).max(480),
  ...provenanceFields,
});

/** A structured exercise that a coach offers and a leader works through. */
export type Tool = z.infer<typeof toolSchema>;
