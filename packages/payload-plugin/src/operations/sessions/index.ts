import type { GroupOperations } from '../shared/Operation.ts';
import { addAgendaItem } from './addAgendaItem.ts';
import { addNote } from './addNote.ts';
import { addOffer } from './addOffer.ts';
import { bookSession } from './bookSession.ts';
import { cancelSession } from './cancelSession.ts';
import { completeSession } from './completeSession.ts';
import { confirmSession } from './confirmSession.ts';
import { getSession } from './getSession.ts';
import { listNotes } from './listNotes.ts';
import { listSessions } from './listSessions.ts';
import { recordNoShow } from './recordNoShow.ts';
import { rescheduleSession } from './rescheduleSession.ts';
import { waiveConsumption } from './waiveConsumption.ts';

export const sessionOperations: GroupOperations<'sessions'> = {
  'sessions.list': listSessions,
  'sessions.get': getSession,
  'sessions.book': bookSession,
  'sessions.reschedule': rescheduleSession,
  'sessions.confirm': confirmSession,
  'sessions.cancel': cancelSession,
  'sessions.complete': completeSession,
  'sessions.recordNoShow': recordNoShow,
  'sessions.waiveConsumption': waiveConsumption,
  'sessions.addAgendaItem': addAgendaItem,
  'sessions.addOffer': addOffer,
  'sessions.addNote': addNote,
  'sessions.listNotes': listNotes,
};
