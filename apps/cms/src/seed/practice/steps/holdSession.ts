import type { Session, SessionKind, SessionsAddOfferInput } from '@coaching/sdk';
import type { Steps } from '../Stage.ts';
import type { Cast } from './Cast.ts';

type Offer = Omit<SessionsAddOfferInput, 'sessionId'>;

/** A wish to meet. */
export type Meeting = {
  /** The first day that suits, counted from today. */
  readonly day: number;
  readonly kind?: SessionKind;
  /** The first hour that suits, in the coach's zone; where it is not free, any time of the same days. */
  readonly hour?: number;
};

/** A session, and what lies on its table. */
export type HeldSession = Meeting & {
  readonly agenda?: readonly string[];
  readonly offers?: readonly Offer[];
  /** What comes out of it; `due` is a day counted from today. None is said as such. */
  readonly actions?: readonly { readonly text: string; readonly due?: number }[];
  readonly sharedNote?: string;
  readonly leadersNote?: string;
  readonly coachsNote?: string;
};

const hourOf = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Berlin',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** Returns the first open slot that suits, within a week. */
export async function findSlot(
  { stage, leader, engagementId }: Cast,
  { day, kind = 'coaching', hour = 9 }: Meeting,
): Promise<string> {
  const span = { from: new Date(stage.at(day)).toISOString(), to: new Date(stage.at(day + 7)).toISOString() };
  const { items } = await leader.availability.openSlots({ engagementId, kind, ...span });
  const slot = items.find(({ start }) => Number(hourOf.format(new Date(start))) >= hour) ?? items[0];
  if (!slot) throw new Error('The coach of the demo has no time.');
  return slot.start;
}

/** The leader books the first open slot that suits, within a week. */
export async function bookSession(cast: Cast, meeting: Meeting): Promise<Session> {
  const { leader, engagementId } = cast;
  const start = await findSlot(cast, meeting);
  return leader.sessions.book({ engagementId, kind: meeting.kind ?? 'coaching', start });
}

/** The leader puts these on the agenda. */
export async function plan(
  { leader }: Cast,
  { id: sessionId }: Session,
  texts: readonly string[],
): Promise<void> {
  for (const text of texts) await leader.sessions.addAgendaItem({ sessionId, text });
}

/** Leader and coach meet: booked two days before, with its agenda; ended with what came out of it. */
export async function* holdSession(cast: Cast, { agenda = [], ...held }: HeldSession): Steps<Session> {
  yield cast.stage.at(held.day - 2);
  const session = await bookSession(cast, held);
  await plan(cast, session, agenda);
  return yield* attend(cast, session, held);
}

/** Leader and coach meet as it was booked. */
export async function* attend(
  { stage, leader, coach }: Cast,
  { id: sessionId, ...session }: Session,
  held: Omit<HeldSession, 'agenda' | 'day'>,
): Steps<Session> {
  const { offers = [], actions = [], sharedNote, leadersNote, coachsNote } = held;
  yield Date.parse(session.start) + 20 * 60_000;
  for (const offer of offers) await coach.sessions.addOffer({ sessionId, ...offer });
  yield Date.parse(session.end);
  const completed = await leader.sessions.complete({
    sessionId,
    actions: actions.map(({ text, due }) => ({
      text,
      ...(due === undefined ? {} : { dueOn: stage.date(due) }),
    })),
    noActions: actions.length === 0,
  });
  if (sharedNote) await coach.sessions.addNote({ sessionId, audience: 'shared', text: sharedNote });
  if (coachsNote) await coach.sessions.addNote({ sessionId, audience: 'onlyMe', text: coachsNote });
  if (leadersNote) await leader.sessions.addNote({ sessionId, audience: 'onlyMe', text: leadersNote });
  return completed;
}
