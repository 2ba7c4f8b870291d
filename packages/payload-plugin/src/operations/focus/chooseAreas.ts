import { accepted, type Issue, issueOf, refused } from '@coaching/core';
import { focusCountIssue } from '@coaching/core/engagement';
import { focusAreas } from '../../collections/practice/focus.ts';
import { lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { deleteRecord, updateRecord } from '../shared/records.ts';
import { permit } from '../shared/ties.ts';
import { areasIn, areasView } from './areasIn.ts';
import { createArea, type FocusChoice, knownBehaviors } from './createArea.ts';

/**
 * Chooses the focus areas. Until the work on them begins a new choice replaces the one before, which leaves no trace: it never
 * counted.
 */
export const chooseAreas: Operation<'focus.choose'> = async ({ params, body }, context) => {
  const permitted = await lockEngagement(
    params.engagementId,
    { action: 'create', collection: 'focusAreas' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  if (engagement.state !== 'focusing') return refused('transition_not_allowed');
  const repeated = repeatedBehaviors(body.areas);
  if (repeated.length > 0) return refused('body_invalid', repeated);
  const { min, max } = engagement.focusLimits;
  if (body.areas.length < min || body.areas.length > max)
    return refused('focus_count', [focusCountIssue(['areas'], engagement.focusLimits)]);
  const choices = body.areas.map(({ behavior }, index) => ({ behavior, path: ['areas', index] }));
  const known = await knownBehaviors(engagement, choices, context);
  if (!known.ok) return known;
  const before = (await areasIn(engagement.id, context)).filter(({ state }) => state === 'active');
  if (before.length > 0) {
    const replaces = permit(engagement, { action: 'update', collection: 'focusAreas' }, context);
    if (!replaces.ok) return replaces;
  }
  for (const area of before) {
    const again = body.areas.find(({ behavior }) => behavior === area.behavior);
    if (again) {
      const { observable, measure } = again;
      await updateRecord(focusAreas, area, { observable, measure }, context);
    } else await deleteRecord(focusAreas, area, context);
  }
  for (const choice of body.areas)
    if (!before.some(({ behavior }) => behavior === choice.behavior))
      await createArea(engagement, choice, known.value, context);
  return accepted(areasView(await areasIn(engagement.id, context), engagement, context));
};

function repeatedBehaviors(areas: readonly FocusChoice[]): Issue[] {
  return areas.flatMap(({ behavior }, index): Issue[] => {
    const isRepeated = areas.findIndex((other) => other.behavior === behavior) < index;
    const path = ['areas', index, 'behavior'];
    return isRepeated ? [issueOf(path, 'duplicate', 'behaviorTwice')] : [];
  });
}
