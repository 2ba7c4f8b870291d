import {
  agreementClauseSchema,
  agreementParametersSchema,
  agreementPartySchema,
} from '@coaching/core/content';
import * as z from 'zod';
import { data, integer, line } from './column.ts';
import { definePractice, type PracticeRecord } from './definePractice.ts';
import { inEngagement } from './engagements.ts';

const signatureSchema = z.object({
  party: agreementPartySchema,
  person: z.string(),
  at: z.number(),
  documentHash: z.string(),
});

/** What older agreements do not name: they have no term, and their bookings hold at once. */
const unnamed = { termMonths: null, approvalMinutes: 0 };

/** Schema of the parameters as they are stored. */
export const storedParametersSchema = z
  .record(z.string(), z.unknown())
  .transform((stored): unknown => ({ ...unnamed, ...stored }))
  .pipe(agreementParametersSchema);

/** One version of a coaching agreement. Only its signatures ever grow. */
export const agreements = definePractice({
  name: 'agreements',
  unique: [['engagement', 'version']],
  columns: {
    organization: line({ index: true }),
    engagement: inEngagement(),
    version: integer(),
    title: line(),
    clauses: data(z.array(agreementClauseSchema)),
    parameters: data(storedParametersSchema),
    documentHash: line(),
    signatures: data(z.array(signatureSchema)),
    locale: line(),
  },
});

/** One version of an agreement. */
export type AgreementRecord = PracticeRecord<typeof agreements>;
