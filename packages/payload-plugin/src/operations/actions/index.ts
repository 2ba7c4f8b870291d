import type { GroupOperations } from '../shared/Operation.ts';
import { completeAction } from './completeAction.ts';
import { listActions } from './listActions.ts';

export const actionOperations: GroupOperations<'actions'> = {
  'actions.list': listActions,
  'actions.complete': completeAction,
};
