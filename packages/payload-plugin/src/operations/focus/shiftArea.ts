import { accepted, issueOf, refused } from '@coaching/core';
import { isPossibleIn } from '@coaching/core/engagement';
import { focusAreas } from '../../collections/practice/focus.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { permit, touchIn } from '../shared/ties.ts';
import { areasIn, areasView } from './areasIn.ts';
import { createArea, knownBehaviors } from './createArea.ts';

/** Turns to something more urgent: the old focus area rests, with its private reason, and the new one counts at once. */
export const shiftArea: Operation<'focus.shift'> = async ({ params, body }, context) => {
  const permitted = await lockEngagement(
    params.engagementId,
    { action: 'update', collection: 'focusAreas', field: 'shiftReason' },
    context,
  );
  if (!permitted.ok) return permitted;
  const chooses = permit(permitted.value, { action: 'create', collection: 'focusAreas' }, context);
  if (!chooses.ok) return chooses;
  const engagement = permitted.value;
  if (!isPossibleIn(engagement.state, 'shiftFocus')) return refused('engagement_not_active');
  const active = (await areasIn(engagement.id, context)).filter(({ state }) => state === 'active');
  const from = active.find(({ id }) => id === body.from);
  if (!from) return refused('focus_unknown');
  if (active.some(({ id, behavior }) => id !== from.id && behavior === body.to.behavior))
    return refused('body_invalid', [issueOf(['to', 'behavior'], 'duplicate', 'areaAlready')]);
  const known = await knownBehaviors(engagement, [{ behavior: body.to.behavior, path: ['to'] }], context);
  if (!known.ok) return known;
  await updateRecord(focusAreas, from, { state: 'shifted', shiftReason: body.reason ?? null }, context);
  const to = await createArea(engagement, body.to, known.value, context);
  touchIn(engagement, { collection: 'focusAreas', id: to.id }, context);
  return accepted(areasView(await areasIn(engagement.id, context), engagement, context));
};
