import type { AgreementParameters, AgreementParty } from '../content/agreementTemplate.ts';

/** One party's signature under one version. */
export type Signature = { readonly party: AgreementParty; readonly version: number };

/** What the guards need to know of an agreement. */
export type AgreementFacts = {
  readonly version: number;
  readonly parameters: Pick<AgreementParameters, 'parties' | 'sponsorSees'>;
  readonly signatures: readonly Signature[];
};

/**
 * Returns the parties that have not signed the agreement's present version; a signature under an earlier one does not count.
 *
 * @example
 * missingSignatures({
 *   version: 2,
 *   parameters: { parties: ['leader', 'coach'], sponsorSees: [] },
 *   signatures: [{ party: 'leader', version: 2 }, { party: 'coach', version: 1 }],
 * }) //=> ['coach']
 */
export function missingSignatures(agreement: AgreementFacts): readonly AgreementParty[] {
  const signed = new Set(
    agreement.signatures
      .filter((signature) => signature.version === agreement.version)
      .map((signature) => signature.party),
  );
  return agreement.parameters.parties.filter((party) => !signed.has(party));
}

/** Returns whether every required party has signed the present version. */
export function isAgreementComplete(agreement: AgreementFacts): boolean {
  return missingSignatures(agreement).length === 0;
}

/**
 * Returns the version of an agreement that holds: the newest that every required party has signed, or null.
 *
 * A version that is still being signed changes nothing, neither what may be booked nor what a sponsor is shown.
 *
 * @param versions - of one engagement, in any order
 */
export function agreementInForce<Version extends AgreementFacts>(
  versions: readonly Version[],
): Version | null {
  return versions
    .filter(isAgreementComplete)
    .reduce<Version | null>((newest, one) => (newest && newest.version > one.version ? newest : one), null);
}
