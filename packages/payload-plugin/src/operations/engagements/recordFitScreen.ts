import { accepted, refused } from '@coaching/core';
import { awaitsLeader } from '@coaching/core/engagement';
import { engagements } from '../../collections/practice/engagements.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { engagementView } from './engagementView.ts';

/** Keeps the coach's judgment on whether coaching is right, sealed; a new one replaces the one before. */
export const recordFitScreen: Operation<'engagements.recordFitScreen'> = async (
  { params, body },
  context,
) => {
  const permitted = await lockEngagement(
    params.engagementId,
    { action: 'update', collection: 'engagements', field: 'fitScreen' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  if (engagement.state !== 'screening') return refused('transition_not_allowed');
  if (awaitsLeader(engagement)) return refused('leader_not_accepted');
  const screened = await updateRecord(
    engagements,
    engagement,
    // A consent belongs to the request as it was told: a new screen asks again.
    { fitScreen: body, remedialConsent: false },
    context,
  );
  touchIn(screened, { collection: 'engagements', id: screened.id }, context);
  return accepted(await engagementView(screened, context));
};
