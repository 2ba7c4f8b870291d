import { localize } from '@coaching/core';
import { needing } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import { agreementInForce, isAgreementComplete } from '@coaching/core/engagement';
import { type AgreementRecord, agreements } from '../../collections/practice/agreements.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findRecords } from '../shared/records.ts';
import { shown } from '../shared/visible.ts';

type Terms = Pick<AgreementRecord, 'version' | 'parameters' | 'signatures'>;

/** One version of an agreement, as far as it can be in force. */
type SignedVersion = Pick<AgreementRecord, 'version' | 'parameters'> & {
  readonly signatures: readonly Pick<AgreementRecord['signatures'][number], 'party'>[];
};

/** Returns what the guards need to know of an agreement. */
export function agreementFacts({ version, parameters, signatures }: SignedVersion) {
  return { version, parameters, signatures: signatures.map(({ party }) => ({ party, version })) };
}

/** Returns the version of one engagement that holds: the newest that every party has signed, or null. */
export function inForce<Version extends SignedVersion>(versions: readonly Version[]): Version | null {
  return (
    agreementInForce(versions.map((version) => ({ ...agreementFacts(version), kept: version })))?.kept ?? null
  );
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

/** The agreements of one engagement, each null before there is one. */
export type Agreements = {
  /** The version that is asked to be signed, or was last. */
  readonly newest: AgreementRecord | null;
  /** The version that holds. */
  readonly inForce: AgreementRecord | null;
};

/** Returns the agreements of each engagement, by engagement; one query. */
export async function findAgreements(
  engagementIds: readonly string[],
  context: OperationContext,
): Promise<ReadonlyMap<string, Agreements>> {
  const all = await findRecords(agreements, { engagement: { in: engagementIds } }, context, {
    sort: 'version',
  });
  return new Map(
    engagementIds.map((id) => {
      const versions = all.filter(({ engagement }) => engagement === id);
      return [id, { newest: versions.at(-1) ?? null, inForce: inForce(versions) }];
    }),
  );
}

/** Returns the agreements of one engagement. */
export async function findAgreementsOf(
  { id }: Pick<EngagementRecord, 'id'>,
  context: OperationContext,
): Promise<Agreements> {
  return (await findAgreements([id], context)).get(id) ?? { newest: null, inForce: null };
}
