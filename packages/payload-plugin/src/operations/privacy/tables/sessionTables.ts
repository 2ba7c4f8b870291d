import { type Exported, namesIn, rowsIn } from './rowsIn.ts';
import { type Table, table } from './Table.ts';

/** Returns the tables of the sessions and of what was written for them. */
export function sessionTables(exported: Exported): Table[] {
  const nameOf = namesIn(exported);
  return [
    table(
      'sessions',
      [
        'engagement',
        'id',
        'kind',
        'state',
        'start',
        'end',
        'leader',
        'coach',
        'approveBefore',
        'consumed',
        'cancelledBy',
        'cancelledAt',
        'late',
        'noShowBy',
        'waivedAt',
        'waiverReason',
        'policy',
        'calendarUid',
        'sequence',
      ],
      rowsIn(exported, ({ sessions }) => sessions).map(({ waiver, ...session }) => ({
        ...session,
        waivedAt: waiver?.at,
        waiverReason: waiver?.reason,
      })),
    ),
    table(
      'sessionMoves',
      ['engagement', 'session', 'at', 'by', 'from', 'to'],
      rowsIn(exported, ({ sessions }) =>
        sessions.flatMap(({ id: session, history = [] }) => history.map((move) => ({ session, ...move }))),
      ),
    ),
    table(
      'agendaItems',
      ['engagement', 'id', 'session', 'text', 'writtenAt'],
      rowsIn(exported, ({ agendaItems }) => agendaItems),
    ),
    table(
      'offers',
      ['engagement', 'id', 'session', 'kind', 'text', 'tool', 'writtenAt'],
      rowsIn(exported, ({ offers }) => offers),
    ),
    table(
      'actions',
      ['engagement', 'id', 'session', 'position', 'text', 'dueOn', 'doneAt'],
      rowsIn(exported, ({ actions }) => actions),
    ),
    table(
      'notes',
      ['engagement', 'id', 'session', 'author', 'name', 'audience', 'text', 'writtenAt'],
      rowsIn(exported, ({ notes }) => notes).map((note) => ({ ...note, name: nameOf(note.author) })),
    ),
  ];
}
