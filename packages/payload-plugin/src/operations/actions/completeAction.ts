import { accepted, refused } from '@coaching/core';
import { actions } from '../../collections/practice/sessionContent.ts';
import { findEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { findRecord, updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { shown } from '../shared/visible.ts';
import { actionView } from './actionView.ts';

/** Marks an action as done. One that is done already stays done since then. */
export const completeAction: Operation<'actions.complete'> = async ({ params }, context) => {
  const action = await findRecord(actions, params.actionId, context);
  if (!action) return refused('not_found');
  const engagement = await findEngagement(
    action.engagement,
    { action: 'update', collection: 'actions' },
    context,
  );
  if (!engagement.ok) return engagement;
  if (action.doneAt !== null) return accepted(actionView(shown(actions, action, engagement.value, context)));
  const done = await updateRecord(actions, action, { doneAt: context.now }, context);
  touchIn(engagement.value, { collection: 'actions', id: action.id }, context);
  return accepted(actionView(shown(actions, done, engagement.value, context)));
};
