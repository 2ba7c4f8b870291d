import { needing, type Readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { ActionRecord } from '../../collections/practice/sessionContent.ts';

/** Returns an action as its reader sees it. */
export function actionView(action: Readable<ActionRecord>): RouteAnswer<'actions.complete'> {
  const { id, session, text, dueOn, doneAt } = needing(action, 'id', 'session', 'text', 'dueOn', 'doneAt');
  return {
    id,
    sessionId: session,
    text,
    dueOn,
    doneAt: doneAt === null ? null : new Date(doneAt).toISOString(),
  };
}
