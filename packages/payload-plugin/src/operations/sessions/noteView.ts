import { needing, type Readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { NoteRecord } from '../../collections/practice/sessionContent.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

/** Returns a note as its reader sees it. */
export function noteView(
  note: Readable<NoteRecord>,
  context: OperationContext,
): RouteAnswer<'sessions.addNote'> {
  const { id, audience, text, author, writtenAt } = needing(
    note,
    'id',
    'audience',
    'text',
    'author',
    'writtenAt',
  );
  return {
    id,
    audience,
    text,
    mine: author === context.actor.person,
    writtenAt: new Date(writtenAt).toISOString(),
  };
}
