export { agreementClauses, termText } from './agreementClauses.ts';
export type {
  AgreementClause,
  AgreementParameters,
  AgreementParty,
  AgreementTemplate,
  SponsorView,
} from './agreementTemplate.ts';
export {
  agreementClauseSchema,
  agreementParametersSchema,
  agreementPartySchema,
  agreementTemplateSchema,
  sponsorViewSchema,
} from './agreementTemplate.ts';
export type { Article } from './article.ts';
export { articleSchema } from './article.ts';
export type { Behavior } from './behavior.ts';
export { behaviorSchema } from './behavior.ts';
export type { Block } from './block.ts';
export { blockSchema } from './block.ts';
export { type ClauseTerm, clauseIssues, clauseTerms, hasSponsorClause } from './clauseTerms.ts';
export type { Competency } from './competency.ts';
export { competencySchema } from './competency.ts';
export type { Lens } from './lens.ts';
export { lenses, lensSchema } from './lens.ts';
export type { License } from './license.ts';
export { licenseSchema } from './license.ts';
export type { BatteryEntry, Program } from './program.ts';
export { batteryEntrySchema, programSchema, termsOfProgram } from './program.ts';
export { type ProgramTerms, programTermsSchema } from './programTerms.ts';
export type { ReferralLevel, ReferralResource } from './referralResource.ts';
export { referralLevelSchema, referralResourceSchema } from './referralResource.ts';
export type { Series } from './series.ts';
export { seriesSchema } from './series.ts';
export type { SessionTerms } from './sessionTerms.ts';
export { defaultSessionTerms, sessionTermsSchema } from './sessionTerms.ts';
export { slugSchema } from './slug.ts';
export type { Tool } from './tool.ts';
export { toolSchema } from './tool.ts';
