import type { RouteAnswer } from '@coaching/core/api';
import type { NoteRecord } from '../../collections/practice/sessionContent.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

/** Returns a note as the actor sees it. */
export function noteView(note: NoteRecord, context: OperationContext): RouteAnswer<'sessions.addNote'> {
  return {
    id: note.id,
    audience: note.audience,
    text: note.text,
    mine: note.author === context.actor.person,
    writtenAt: new Date(note.writtenAt).toISOString(),
  };
}
