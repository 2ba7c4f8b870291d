import { accepted } from '@coaching/core';
import { sessions } from '../../collections/practice/sessions.ts';
import { findIn } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { sessionView } from './sessionView.ts';

/** Returns one session with its agenda, offers and actions. */
export const getSession: Operation<'sessions.get'> = async ({ params }, context) => {
  const found = await findIn(sessions, params.sessionId, { action: 'read', collection: 'sessions' }, context);
  if (!found.ok) return found;
  return accepted(await sessionView(found.value.engagement, found.value.record, context));
};
