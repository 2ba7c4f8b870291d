import { accepted, refused } from '@coaching/core';
import { isPossibleIn } from '@coaching/core/engagement';
import { assessments } from '../../collections/practice/assessments.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { shown } from '../shared/visible.ts';
import { assessmentsIn, newestOf } from './assessmentsIn.ts';
import { assessmentView } from './assessmentView.ts';
import { assignFrozen } from './assignBattery.ts';
import { findNewestFrozen, readFrozen } from './frozenInstruments.ts';

/** Adds the newest published version of an instrument; one that is still open is returned instead of a second copy. */
export const assignInstrument: Operation<'assessments.assign'> = async ({ params, body }, context) => {
  const permitted = await lockEngagement(
    params.engagementId,
    { action: 'create', collection: 'assessments' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  if (!isPossibleIn(engagement.state, 'assign')) return refused('engagement_not_active');
  const newest = (await findNewestFrozen([body.instrument], context, engagement.organization)).get(
    body.instrument,
  );
  if (!newest) return refused('instrument_not_published');
  const locale = context.locale;
  const open = newestOf(await assessmentsIn(engagement, context), body.instrument);
  if (open?.state === 'open')
    return accepted(
      assessmentView(
        shown(assessments, open, engagement, context),
        await readFrozen(open.instrumentVersion, context),
        locale,
      ),
    );
  const lens =
    engagement.battery.find(({ instrument }) => instrument === newest.key)?.lens ?? newest.instrument.lens;
  const assigned = await assignFrozen(engagement, newest, lens, context);
  return accepted(assessmentView(shown(assessments, assigned, engagement, context), newest, locale));
};
