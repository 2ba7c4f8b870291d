import {
  engagementScope,
  inquiryScope,
  type KeyScope,
  organizationScope,
  privateScope,
} from '../../vault/KeyScope.ts';

/** Returns whose key seals a record's confidential columns, from its open ones. */
export type SealedBy = (record: Readonly<Record<string, unknown>>) => KeyScope;

function textIn(record: Readonly<Record<string, unknown>>, name: string): string {
  const value = record[name];
  if (typeof value !== 'string' || value === '') throw new Error(`A record to be sealed has no ${name}.`);
  return value;
}

/** By the key of the engagement that the record belongs to. */
export const byEngagement: SealedBy = (record) => engagementScope(textIn(record, 'engagement'));

/** By the key of the engagement that the record is. */
export const byItself: SealedBy = (record) => engagementScope(textIn(record, 'id'));

/** By the key of the inquiry that the record is. */
export const byInquiry: SealedBy = (record) => inquiryScope(textIn(record, 'id'));

/** By the key of the organization. */
export const byOrganization: SealedBy = (record) => organizationScope(textIn(record, 'organization'));

/** By the key of the engagement where it is shared, else by the author's own key in it. */
export const byAudience: SealedBy = (record) =>
  record.audience === 'shared'
    ? byEngagement(record)
    : privateScope(textIn(record, 'engagement'), textIn(record, 'author'));
