import { accepted, refused } from '@coaching/core';
import { agreements } from '../../collections/practice/agreements.ts';
import { findEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { findRecords } from '../shared/records.ts';
import { agreementView } from './agreementView.ts';

/** Returns one version of the agreement. */
export const getAgreement: Operation<'engagements.getAgreement'> = async ({ params }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'read', collection: 'agreements', field: 'clauses' },
    context,
  );
  if (!permitted.ok) return permitted;
  const [agreement] = await findRecords(
    agreements,
    { and: [{ engagement: { equals: params.engagementId } }, { version: { equals: params.version } }] },
    context,
    { limit: 1 },
  );
  return agreement ? accepted(agreementView(agreement, permitted.value, context)) : refused('not_found');
};
