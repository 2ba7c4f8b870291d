import { offerKinds } from '@coaching/core/session';
import { choice, instant, integer, line, optional, person, reference, sealedText } from './column.ts';
import { definePractice, type PracticeRecord } from './definePractice.ts';
import { inEngagement } from './engagements.ts';
import { byAudience, byEngagement } from './sealedBy.ts';

const inSession = () => ({
  organization: line({ index: true }),
  engagement: inEngagement(),
  session: reference('sessions'),
});

/** Something the leader wants to talk about. */
export const agendaItems = definePractice({
  name: 'agendaItems',
  sealedBy: byEngagement,
  columns: { ...inSession(), text: sealedText(), writtenAt: instant() },
});

/** Something the coach offers. */
export const offers = definePractice({
  name: 'offers',
  sealedBy: byEngagement,
  columns: {
    ...inSession(),
    kind: choice(offerKinds),
    text: sealedText(),
    tool: optional(line()),
    writtenAt: instant(),
  },
});

/** Something the leader decided to do. */
export const actions = definePractice({
  name: 'actions',
  sealedBy: byEngagement,
  columns: {
    ...inSession(),
    text: sealedText(),
    /** 1 for the first action of its session. */
    position: integer(),
    dueOn: optional(line()),
    doneAt: optional(instant()),
  },
});

/** A text with an audience: a leader's reflection, a coach's private note, or a shared note. */
export const notes = definePractice({
  name: 'notes',
  sealedBy: byAudience,
  bound: ['session', 'author', 'audience'],
  columns: {
    ...inSession(),
    author: person(),
    audience: choice(['coachOnly', 'leaderOnly', 'shared']),
    text: sealedText(),
    writtenAt: instant(),
  },
});

/** One agenda item. */
export type AgendaItemRecord = PracticeRecord<typeof agendaItems>;
/** One offer. */
export type OfferRecord = PracticeRecord<typeof offers>;
/** One action. */
export type ActionRecord = PracticeRecord<typeof actions>;
/** One note. */
export type NoteRecord = PracticeRecord<typeof notes>;
