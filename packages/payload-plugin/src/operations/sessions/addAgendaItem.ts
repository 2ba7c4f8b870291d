import { accepted, refused } from '@coaching/core';
import { isOpenState } from '@coaching/core/session';
import { agendaItems } from '../../collections/practice/sessionContent.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { shown } from '../shared/visible.ts';
import { lockSession } from './lockSession.ts';
import { agendaItemView } from './sessionView.ts';

/** Puts something on the agenda of a session that is still ahead or under way. */
export const addAgendaItem: Operation<'sessions.addAgendaItem'> = async ({ params, body }, context) => {
  const found = await lockSession(params.sessionId, { action: 'create', collection: 'agendaItems' }, context);
  if (!found.ok) return found;
  const { record: session, engagement } = found.value;
  if (!isOpenState(session.state)) return refused('session_state');
  const item = await createRecord(
    agendaItems,
    {
      organization: engagement.organization,
      engagement: engagement.id,
      session: session.id,
      text: body.text,
      writtenAt: context.now,
    },
    context,
  );
  touchIn(engagement, { collection: 'agendaItems', id: item.id }, context);
  return accepted(agendaItemView(shown(agendaItems, item, engagement, context)));
};
