import type { AgreementParameters, AgreementTemplate } from '../content/agreementTemplate.ts';
import type { ProgramTerms } from '../content/programTerms.ts';

/** What a proposal starts from. */
export type ProposalBasis = {
  /** The parameters of the agreement in force, or null before the first. */
  readonly inForce: AgreementParameters | null;
  /** What the engagement's program offers. */
  readonly program: ProgramTerms;
  readonly template: AgreementTemplate['parameters'];
  readonly hasSponsor: boolean;
};

/** What a proposal changes; what is not given stays as it is. */
export type ParameterChanges = {
  readonly [Name in Exclude<keyof AgreementParameters, 'parties'>]?: AgreementParameters[Name] | undefined;
};

function changed<Values extends object>(
  values: Values,
  changes: { readonly [Name in keyof Values]?: Values[Name] | undefined },
): Values {
  const result = { ...values };
  for (const name in changes) {
    const change = changes[name];
    if (change !== undefined) result[name] = change;
  }
  return result;
}

/**
 * Returns the parameters of the next version of an agreement: those in force, else the program's and the template's, and
 * over them what is changed. Who signs follows from who takes part, and nothing is shown to a sponsor who is not there.
 *
 * @example
 * proposeParameters({ inForce: null, program, template, hasSponsor: false }, { sessions: 20 }).sessions //=> 20
 */
export function proposeParameters(
  { inForce, program, template, hasSponsor }: ProposalBasis,
  changes: ParameterChanges = {},
): AgreementParameters {
  const merged = changed({ ...program, ...template, ...inForce }, changes);
  return {
    ...merged,
    termMonths: merged.termMonths ?? program.termMonths,
    parties: hasSponsor ? ['leader', 'coach', 'sponsor'] : ['leader', 'coach'],
    sponsorSees: hasSponsor ? merged.sponsorSees : [],
  };
}
