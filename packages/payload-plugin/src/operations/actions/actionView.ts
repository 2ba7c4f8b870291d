import type { RouteAnswer } from '@coaching/core/api';
import type { ActionRecord } from '../../collections/practice/sessionContent.ts';

/** Returns an action as both parties see it. */
export function actionView({
  id,
  session,
  text,
  dueOn,
  doneAt,
}: ActionRecord): RouteAnswer<'actions.complete'> {
  return {
    id,
    sessionId: session,
    text,
    dueOn,
    doneAt: doneAt === null ? null : new Date(doneAt).toISOString(),
  };
}
