import { accepted } from '@coaching/core';
import { notes } from '../../collections/practice/sessionContent.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import { findIn } from '../shared/findIn.ts';
import { findPage } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';
import { visibleAll } from '../shared/visible.ts';
import { noteView } from './noteView.ts';

/** Lists the actor's own notes on a session and the shared ones, newest first. */
export const listNotes: Operation<'sessions.listNotes'> = async ({ params, query }, context) => {
  const author = context.actor.person;
  const wish = { action: 'read', collection: 'notes', author, shared: true } as const;
  const found = await findIn(sessions, params.sessionId, wish, context);
  if (!found.ok) return found;
  const readable = [{ author: { equals: author } }, { audience: { equals: 'shared' } }];
  const { items, next } = await findPage(
    notes,
    { and: [{ session: { equals: params.sessionId } }, { or: readable }] },
    { by: 'writtenAt', newestFirst: true },
    query,
    context,
  );
  const shown = visibleAll(notes, items, found.value.engagement, context);
  return accepted({ items: shown.map((note) => noteView(note, context)), next });
};
