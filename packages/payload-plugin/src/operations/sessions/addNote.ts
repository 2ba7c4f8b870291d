import { accepted, refused } from '@coaching/core';
import { notes } from '../../collections/practice/sessionContent.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import { findIn } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { shown } from '../shared/visible.ts';
import { partyOf } from './lockSession.ts';
import { noteView } from './noteView.ts';

/** Writes a note: for both, or for the writer alone, a leader's reflection or a coach's private note. */
export const addNote: Operation<'sessions.addNote'> = async ({ params, body }, context) => {
  const author = context.actor.person;
  const wish = { action: 'create', collection: 'notes', author } as const;
  const found = await findIn(sessions, params.sessionId, wish, context);
  if (!found.ok) return found;
  const { record: session, engagement } = found.value;
  const party = partyOf(engagement, context);
  if (party === null || author === null) return refused('forbidden');
  const alone = party === 'leader' ? 'leaderOnly' : 'coachOnly';
  const note = await createRecord(
    notes,
    {
      organization: engagement.organization,
      engagement: engagement.id,
      session: session.id,
      author,
      audience: body.audience === 'shared' ? 'shared' : alone,
      text: body.text,
      writtenAt: context.now,
    },
    context,
  );
  touchIn(engagement, { collection: 'notes', id: note.id }, context);
  return accepted(noteView(shown(notes, note, engagement, context), context));
};
