import { issueOf, type Outcome, refused } from '@coaching/core';
import { type AgreementParameters, type AgreementTemplate, termsOfProgram } from '@coaching/core/content';
import { type ParameterChanges, type ProposalBasis, proposeParameters } from '@coaching/core/engagement';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import { findPublishedAgreementTemplate, findPublishedProgram } from '../content/published.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { holderOf } from '../shared/ties.ts';
import { findAgreementsOf } from './agreementView.ts';

/** What the next version of an agreement is made of. */
export type Proposal = {
  readonly template: AgreementTemplate;
  readonly parameters: AgreementParameters;
};

/**
 * Returns the template and the parameters of the next version: of the agreement in force, else of the engagement's
 * program, with `changes` over them.
 */
export async function proposalFor(
  engagement: EngagementRecord,
  templateKey: string,
  context: OperationContext,
  changes?: ParameterChanges,
): Promise<Outcome<Proposal, 'not_found'>> {
  const template = await findPublishedAgreementTemplate(templateKey, context, engagement);
  if (!template) return refused('not_found', [issueOf(['template'], 'not_found', 'templateUnpublished')]);
  const inForce = (await findAgreementsOf(engagement, context)).inForce?.parameters ?? null;
  const program = await programTermsOf(engagement, context);
  if (!program) return refused('not_found', [issueOf(['program'], 'not_found', 'ownProgramUnpublished')]);
  const basis: ProposalBasis = {
    inForce,
    program,
    template: template.parameters,
    hasSponsor: holderOf(engagement, 'sponsor') !== null,
  };
  return { ok: true, value: { template, parameters: proposeParameters(basis, changes) } };
}

async function programTermsOf(engagement: EngagementRecord, context: OperationContext) {
  if (engagement.programTerms) return engagement.programTerms;
  const program = await findPublishedProgram(engagement.program, context, engagement);
  return program && termsOfProgram(program);
}
