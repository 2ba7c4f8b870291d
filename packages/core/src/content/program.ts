import * as z from 'zod';
import { localizedSchema } from '../text/localized.ts';
import { lensSchema } from './lens.ts';
import { type ProgramTerms, programTermsFields } from './programTerms.ts';
import { provenanceFields } from './provenance.ts';
import { sessionTermsSchema } from './sessionTerms.ts';
import { slugSchema } from './slug.ts';

/** Schema of one entry of a battery: which instrument looks through which lens. */
export const batteryEntrySchema = z.strictObject({
  lens: lensSchema,
  /** Id of the instrument. */
  instrument: slugSchema,
  /** A required entry needs a result, or a waiver by the leader, before discovery is complete. */
  required: z.boolean(),
});

/** Schema of a program: the template of an engagement. */
export const programSchema = z.strictObject({
  key: slugSchema,
  title: localizedSchema,
  description: localizedSchema,
  battery: z
    .array(batteryEntrySchema)
    .refine(
      (entries) =>
        new Set(entries.map((entry) => `${entry.lens} ${entry.instrument}`)).size === entries.length,
      'An instrument stands under a lens once.',
    ),
  /** Key of the agreement template that engagements start from. */
  agreementTemplate: slugSchema,
  sessions: programTermsFields.sessions,
  termMonths: programTermsFields.termMonths,
  sessionMinutes: z.int().min(15).max(480),
  /** How many focus areas a leader may choose. */
  focusAreas: z
    .strictObject({ min: z.int().min(1), max: z.int().min(1).max(10) })
    .refine((count) => count.min <= count.max, {
      message: 'The least may not exceed the most.',
      path: ['max'],
    }),
  policy: sessionTermsSchema,
  ...provenanceFields,
});

/** Which instrument looks through which lens. */
export type BatteryEntry = z.infer<typeof batteryEntrySchema>;

/** The template of an engagement. */
export type Program = z.infer<typeof programSchema>;

/** Returns what the agreements of a program start from. */
export function termsOfProgram({
  sessions,
  termMonths,
  policy,
}: Pick<Program, 'sessions' | 'termMonths' | 'policy'>): ProgramTerms {
  return { sessions, termMonths, ...policy };
}
