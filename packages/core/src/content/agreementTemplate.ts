import * as z from 'zod';
import { localizedSchema } from '../text/localized.ts';
import { issues as sentences } from '../words/en/issues.ts';
import { programTermsFields } from './programTerms.ts';
import { provenanceFields } from './provenance.ts';
import { slugSchema } from './slug.ts';

const distinct = (values: readonly string[]) => new Set(values).size === values.length;

/** Schema of who signs an agreement. */
export const agreementPartySchema = z.enum(['leader', 'coach', 'sponsor']);

/** Schema of what a sponsor may be shown; nothing else is. */
export const sponsorViewSchema = z.enum(['focusAreaTitles', 'sessionCounts', 'progressSummary']);

/** Fields of what a template itself proposes: what has nothing to do with the extent of a program. */
const agreementTemplateFields = {
  sponsorSees: z.array(sponsorViewSchema).refine(distinct, sentences.distinctViews),
  /** How long the records are kept after the end, in months; 0 means they are erased at once. */
  retentionMonths: z.int().min(0).max(240),
};

/** Fields of the parameters of an agreement. */
export const agreementParametersFields = {
  ...programTermsFields,
  /** In which the sessions are used, counted from the last signature; null in agreements that name no term. */
  termMonths: programTermsFields.termMonths.nullable(),
  ...agreementTemplateFields,
  parties: z.array(agreementPartySchema).refine(distinct, sentences.distinctParties),
};

/**
 * Schema of the parameters of an agreement, which drive the rules of its engagement.
 *
 * Leader and coach are always parties; without a sponsor, nothing can be shown to one.
 */
export const agreementParametersSchema = z
  .strictObject(agreementParametersFields)
  .refine(({ parties }) => parties.includes('leader') && parties.includes('coach'), {
    message: sentences.leaderAndCoach,
    path: ['parties'],
  })
  .refine(({ parties, sponsorSees }) => parties.includes('sponsor') || sponsorSees.length === 0, {
    message: sentences.noSponsor,
    path: ['sponsorSees'],
  });

/** Schema of one clause. Its text names terms in braces, as `clauseTerms` lists them. `sponsor` clauses are part of the agreement only where a sponsor is a party; every party reads `all`. */
export const agreementClauseSchema = z.strictObject({
  key: slugSchema,
  title: localizedSchema,
  text: localizedSchema,
  audience: z.enum(['all', 'sponsor']),
});

/** Schema of an agreement template: the clauses in words, and what they propose. */
export const agreementTemplateSchema = z.strictObject({
  key: slugSchema,
  /** Rises with every change; what was signed is never changed. */
  version: z.string().min(1),
  title: localizedSchema,
  body: z
    .array(agreementClauseSchema)
    .min(1)
    .refine((clauses) => distinct(clauses.map((clause) => clause.key)), 'Two clauses have the same key.'),
  parameters: z.strictObject(agreementTemplateFields),
  ...provenanceFields,
});

/** Who signs an agreement. */
export type AgreementParty = z.infer<typeof agreementPartySchema>;

/** One thing that a sponsor may be shown. */
export type SponsorView = z.infer<typeof sponsorViewSchema>;

/** The parameters of an agreement, which drive the rules of its engagement. */
export type AgreementParameters = z.infer<typeof agreementParametersSchema>;

/** One clause of an agreement. */
export type AgreementClause = z.infer<typeof agreementClauseSchema>;

/** The clauses in words, and the parameters that they describe. */
export type AgreementTemplate = z.infer<typeof agreementTemplateSchema>;
