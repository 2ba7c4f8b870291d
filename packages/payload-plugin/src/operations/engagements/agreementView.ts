import { localize } from '@coaching/core';
import type { RouteAnswer } from '@coaching/core/api';
import { isAgreementComplete } from '@coaching/core/engagement';
import { type AgreementRecord, agreements } from '../../collections/practice/agreements.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';

/** Returns what the guards need to know of an agreement. */
export function agreementFacts(agreement: AgreementRecord) {
  const { version, parameters } = agreement;
  return { version, parameters, signatures: agreement.signatures.map(({ party }) => ({ party, version })) };
}

/** Returns whether every party has signed this version. */
export function isComplete(agreement: AgreementRecord): boolean {
  return isAgreementComplete(agreementFacts(agreement));
}

/** Returns one version of the agreement as a party reads it. */
export function agreementView(agreement: AgreementRecord): RouteAnswer<'engagements.getAgreement'> {
  const { locale } = agreement;
  return {
    engagementId: agreement.engagement,
    version: agreement.version,
    title: agreement.title,
    clauses: agreement.clauses.map(({ key, title, text }) => ({
      key,
      title: localize(title, locale),
      text: localize(text, locale),
    })),
    parameters: agreement.parameters,
    documentHash: agreement.documentHash,
    signatures: agreement.signatures.map(({ party, at }) => ({ party, at: new Date(at).toISOString() })),
    complete: isComplete(agreement),
  };
}

/** Returns the newest version of each engagement's agreement, by engagement; one query. */
export async function newestAgreements(
  engagementIds: readonly string[],
  context: OperationContext,
): Promise<ReadonlyMap<string, AgreementRecord>> {
  const all = await findRecords(agreements, { engagement: { in: engagementIds } }, context, {
    sort: 'version',
  });
  return new Map(all.map((agreement) => [agreement.engagement, agreement]));
}

/** Returns the newest version that every party has signed, or null. */
export async function completeAgreement(
  engagementId: string,
  context: OperationContext,
): Promise<AgreementRecord | null> {
  const all = await findRecords(agreements, { engagement: { equals: engagementId } }, context, {
    sort: '-version',
  });
  return all.find(isComplete) ?? null;
}
