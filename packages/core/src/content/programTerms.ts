import * as z from 'zod';
import { sessionTermsFields } from './sessionTerms.ts';

/** Fields that say how much coaching there is and on what terms. Programs propose them, agreements fix them. */
export const programTermsFields = {
  ...sessionTermsFields,
  /** Coaching sessions in the allotment. */
  sessions: z.int().min(1).max(200),
  /** In which the sessions are used, counted from the last signature. */
  termMonths: z.int().min(1).max(60),
};

/** Schema of how much coaching there is and on what terms. */
export const programTermsSchema = z.strictObject(programTermsFields);

/** How much coaching there is and on what terms. */
export type ProgramTerms = z.infer<typeof programTermsSchema>;
