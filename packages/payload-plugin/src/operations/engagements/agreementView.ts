import { localize } from '@coaching/core';
import { needing } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import { isAgreementComplete } from '@coaching/core/engagement';
import { type AgreementRecord, agreements } from '../../collections/practice/agreements.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';
import { shown } from '../shared/visible.ts';

type Terms = Pick<AgreementRecord, 'version' | 'parameters' | 'signatures'>;

/** Returns what the guards need to know of an agreement. */
export function agreementFacts(agreement: Terms) {
  const { version, parameters } = agreement;
  return { version, parameters, signatures: agreement.signatures.map(({ party }) => ({ party, version })) };
}

/** Returns whether every party has signed this version. */
export function isComplete(agreement: Terms): boolean {
  return isAgreementComplete(agreementFacts(agreement));
}

/** Returns one version of the agreement as a party reads it. */
export function agreementView(
  record: AgreementRecord,
  engagement: EngagementRecord,
  context: OperationContext,
): RouteAnswer<'engagements.getAgreement'> {
  const agreement = needing(
    shown(agreements, record, engagement, context),
    'version',
    'title',
    'clauses',
    'parameters',
    'documentHash',
    'signatures',
    'locale',
  );
  const { version, title, clauses, parameters, documentHash, signatures, locale } = agreement;
  return {
    engagementId: engagement.id,
    version,
    title,
    clauses: clauses.map((clause) => ({
      key: clause.key,
      title: localize(clause.title, locale),
      text: localize(clause.text, locale),
    })),
    parameters,
    documentHash,
    signatures: signatures.map(({ party, at }) => ({ party, at: new Date(at).toISOString() })),
    complete: isComplete(record),
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
