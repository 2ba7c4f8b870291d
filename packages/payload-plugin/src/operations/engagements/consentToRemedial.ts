import { accepted, refused } from '@coaching/core';
import { engagements } from '../../collections/practice/engagements.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { engagementView } from './engagementView.ts';

/** Keeps the leader's consent to a remedial request. */
export const consentToRemedial: Operation<'engagements.consentToRemedial'> = async ({ params }, context) => {
  const permitted = await lockEngagement(
    params.engagementId,
    { action: 'update', collection: 'engagements', field: 'remedialConsent' },
    context,
  );
  if (!permitted.ok) return permitted;
  if (permitted.value.state !== 'screening') return refused('transition_not_allowed');
  const consented = await updateRecord(engagements, permitted.value, { remedialConsent: true }, context);
  touchIn(consented, { collection: 'engagements', id: consented.id }, context);
  return accepted(await engagementView(consented, context));
};
