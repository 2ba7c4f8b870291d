import { CoachingError } from '@coaching/core';
import { having, needing, type Readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import {
  type AgendaItemRecord,
  actions,
  agendaItems,
  type OfferRecord,
  offers,
} from '../../collections/practice/sessionContent.ts';
import { type SessionRecord, sessions } from '../../collections/practice/sessions.ts';
import { actionView } from '../actions/actionView.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople, type Person, publicPerson } from '../shared/people.ts';
import { sees, shown, visibleAll } from '../shared/visible.ts';
import { noContent, readContent, type SessionContent } from './sessionContent.ts';

type SessionView = RouteAnswer<'sessions.get'>;
type ContentView = Pick<SessionView, 'agenda' | 'offers' | 'actions'>;

const instant = (at: number) => new Date(at).toISOString();
const minute = 60_000;

/** Returns an agenda item as its reader sees it. */
export function agendaItemView(item: Readable<AgendaItemRecord>): NonNullable<SessionView['agenda']>[number] {
  const { id, text } = needing(item, 'id', 'text');
  return { id, text };
}

/** Returns an offer as its reader sees it. */
export function offerView(offer: Readable<OfferRecord>): NonNullable<SessionView['offers']>[number] {
  const { id, kind, text, tool } = needing(offer, 'id', 'kind', 'text', 'tool');
  return { id, kind, text, tool };
}

/** What lies on the table, as far as the actor reads it. */
function contentView(
  content: SessionContent,
  engagement: EngagementRecord,
  context: OperationContext,
): ContentView {
  const reads = (definition: typeof agendaItems | typeof offers | typeof actions) =>
    sees(definition, 'text', engagement, context);
  return {
    ...(reads(agendaItems) && {
      agenda: visibleAll(agendaItems, content.agenda, engagement, context).map(agendaItemView),
    }),
    ...(reads(offers) && { offers: visibleAll(offers, content.offers, engagement, context).map(offerView) }),
    ...(reads(actions) && {
      actions: visibleAll(actions, content.actions, engagement, context).map(actionView),
    }),
  };
}

/** What a session says of itself, as far as its reader sees it. */
function ownView(
  session: Readable<SessionRecord>,
  engagement: EngagementRecord,
  people: ReadonlyMap<string, Person>,
  locale: string,
): Omit<SessionView, keyof ContentView> {
  const { id, kind, state, start, end, leader, coach } = needing(
    session,
    'id',
    'kind',
    'state',
    'start',
    'end',
    'leader',
    'coach',
  );
  const approval = having(session, 'approveBefore');
  const terms = having(session, 'policy')?.policy;
  const used = having(session, 'consumed');
  const ending = having(session, 'cancelledBy', 'cancelledAt', 'late');
  const absence = having(session, 'noShowBy');
  const calendar = having(session, 'calendarUid');
  const revision = having(session, 'sequence');
  const moves = having(session, 'history')?.history;
  return {
    id,
    engagementId: engagement.id,
    kind,
    state,
    start: instant(start),
    end: instant(end),
    leader: publicPerson(leader, people, locale),
    coach: publicPerson(coach, people, locale),
    ...(approval && {
      approveBefore: approval.approveBefore === null ? null : instant(approval.approveBefore),
    }),
    ...(terms && {
      freeCancelUntil: instant(start - terms.freeCancelMinutes * minute),
      freeRescheduleUntil: instant(start - terms.freeRescheduleMinutes * minute),
      noShowFrom: instant(start + terms.graceMinutes * minute),
    }),
    ...(used && { consumed: used.consumed }),
    ...(ending && { cancelled: cancelledView(ending) }),
    ...(absence && { noShow: absence.noShowBy }),
    ...(calendar && { calendarUid: calendar.calendarUid }),
    ...(revision && { sequence: revision.sequence }),
    ...(moves && {
      history: moves.map(({ at, by, from, to }) => ({
        at: instant(at),
        by,
        from: instant(from),
        to: instant(to),
      })),
    }),
  };
}

function cancelledView({
  cancelledBy: by,
  cancelledAt: at,
  late,
}: Pick<SessionRecord, 'cancelledBy' | 'cancelledAt' | 'late'>): SessionView['cancelled'] {
  return by === null || at === null ? null : { by, late, at: instant(at) };
}

/** Returns sessions of one engagement as the actor may see them; four queries whatever their number. */
export async function sessionViews(
  engagement: EngagementRecord,
  records: readonly SessionRecord[],
  context: OperationContext,
): Promise<SessionView[]> {
  const people = await findPeople(
    records.flatMap(({ coach, leader }) => [coach, leader]),
    context,
  );
  const readsContent = [agendaItems, offers, actions].some((definition) =>
    sees(definition, 'text', engagement, context),
  );
  const contentOf = await readContent(readsContent ? records.map(({ id }) => id) : [], context);
  return visibleAll(sessions, records, engagement, context).map((session) => ({
    ...ownView(session, engagement, people, context.locale),
    ...contentView(contentOf(session.id), engagement, context),
  }));
}

/** Returns one session as the actor may see it. */
export async function sessionView(
  engagement: EngagementRecord,
  session: SessionRecord,
  context: OperationContext,
): Promise<SessionView> {
  const [view] = await sessionViews(engagement, [session], context);
  if (!view) throw new CoachingError('forbidden');
  return view;
}

/** Returns a session that was just booked: nothing lies on its table yet, so nothing is looked for. */
export async function newSessionView(
  engagement: EngagementRecord,
  record: SessionRecord,
  context: OperationContext,
): Promise<SessionView> {
  const people = await findPeople([record.coach, record.leader], context);
  const session = shown(sessions, record, engagement, context);
  return {
    ...ownView(session, engagement, people, context.locale),
    ...contentView(noContent, engagement, context),
  };
}
