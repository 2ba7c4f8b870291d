import { can } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import type { AgendaItemRecord, OfferRecord } from '../../collections/practice/sessionContent.ts';
import type { SessionRecord } from '../../collections/practice/sessions.ts';
import { actionView } from '../actions/actionView.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople, type Person, publicPerson } from '../shared/people.ts';
import { resourceIn } from '../shared/ties.ts';
import { noContent, readContent, type SessionContent } from './sessionContent.ts';

type SessionView = RouteAnswer<'sessions.get'>;

const instant = (at: number) => new Date(at).toISOString();
const minute = 60_000;

/** Returns an agenda item as both parties see it. */
export function agendaItemView({ id, text }: AgendaItemRecord): SessionView['agenda'][number] {
  return { id, text };
}

/** Returns an offer as both parties see it. */
export function offerView({ id, kind, text, tool }: OfferRecord): SessionView['offers'][number] {
  return { id, kind, text, tool };
}

function wholeView(
  session: SessionRecord,
  content: SessionContent,
  people: ReadonlyMap<string, Person>,
): SessionView {
  const { id, kind, state, start, end, policy, consumed, sequence, cancelledBy, cancelledAt, late } = session;
  return {
    id,
    engagementId: session.engagement,
    kind,
    state,
    start: instant(start),
    end: instant(end),
    leader: publicPerson(session.leader, people),
    coach: publicPerson(session.coach, people),
    freeCancelUntil: instant(start - policy.freeCancelMinutes * minute),
    freeRescheduleUntil: instant(start - policy.freeRescheduleMinutes * minute),
    noShowFrom: instant(start + policy.graceMinutes * minute),
    consumed,
    cancelled:
      cancelledBy === null || cancelledAt === null
        ? null
        : { by: cancelledBy, late, at: instant(cancelledAt) },
    noShow: session.noShowBy,
    calendarUid: session.calendarUid,
    sequence,
    history: session.history.map((move) => ({
      at: instant(move.at),
      by: move.by,
      from: instant(move.from),
      to: instant(move.to),
    })),
    agenda: content.agenda.map(agendaItemView),
    offers: content.offers.map(offerView),
    actions: content.actions.map(actionView),
  };
}

/** Returns what is left for somebody who sees the schedule alone: when and with whom, nothing of how it went. */
function scheduleView(view: SessionView): SessionView {
  return {
    ...view,
    freeCancelUntil: view.start,
    freeRescheduleUntil: view.start,
    noShowFrom: view.start,
    consumed: false,
    cancelled: null,
    noShow: null,
    history: [],
    agenda: [],
    offers: [],
    actions: [],
  };
}

/** Returns whether the actor sees more of the engagement's sessions than when they are. */
function seesWhole(engagement: EngagementRecord, context: OperationContext): boolean {
  return can(context.actor, 'read', resourceIn(engagement, 'sessions', { field: 'history' }));
}

/** Returns sessions of one engagement as the actor may see them; four queries whatever their number. */
export async function sessionViews(
  engagement: EngagementRecord,
  sessions: readonly SessionRecord[],
  context: OperationContext,
): Promise<SessionView[]> {
  const people = await findPeople(
    sessions.flatMap(({ coach, leader }) => [coach, leader]),
    context,
  );
  if (!seesWhole(engagement, context))
    return sessions.map((session) => scheduleView(wholeView(session, noContent, people)));
  const contentOf = await readContent(
    sessions.map(({ id }) => id),
    context,
  );
  return sessions.map((session) => wholeView(session, contentOf(session.id), people));
}

/** Returns one session as the actor may see it. */
export async function sessionView(
  engagement: EngagementRecord,
  session: SessionRecord,
  context: OperationContext,
): Promise<SessionView> {
  const [view] = await sessionViews(engagement, [session], context);
  if (!view) throw new Error('A session has no view.');
  return view;
}

/** Returns a session that was just booked: nothing lies on its table yet, so nothing is looked for. */
export async function newSessionView(
  engagement: EngagementRecord,
  session: SessionRecord,
  context: OperationContext,
): Promise<SessionView> {
  const view = wholeView(session, noContent, await findPeople([session.coach, session.leader], context));
  return seesWhole(engagement, context) ? view : scheduleView(view);
}
