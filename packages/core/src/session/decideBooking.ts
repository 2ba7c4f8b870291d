import { accepted, type Outcome, refused } from '../errors/index.ts';
import { stateAfterChoice } from './approval.ts';
import { type BookingStage, kindRefusal } from './bookableKinds.ts';
import type { Session } from './Session.ts';
import type { SessionKind } from './sessionKind.ts';
import type { SessionParty } from './sessionParty.ts';
import type { SessionPolicy } from './sessionPolicy.ts';
import { type SlotRefusal, type SlotRequest, slotRefusal } from './slotRefusal.ts';

/** A wish to meet, with all that decides on it. */
export type BookingRequest = SlotRequest & {
  readonly by: SessionParty;
  readonly kind: SessionKind;
  readonly engagement: {
    readonly state: BookingStage;
    /** `consumption(...).left`; `null` when nothing limits the number of sessions. */
    readonly sessionsLeft: number | null;
  };
  /** The policy of the agreement; the session keeps this copy. */
  readonly policy: SessionPolicy;
};

/** Why a session cannot be booked. */
export type BookingRefusal =
  | SlotRefusal
  | 'session_kind_not_allowed'
  | 'engagement_not_active'
  | 'allotment_used';

/** A session that is booked and still has to be given its id and calendar UID. */
export type BookedSession = Omit<Session, 'id' | 'calendarUid'>;

/** Returns the session to write, or why it cannot be booked. */
export function decideBooking(request: BookingRequest): Outcome<BookedSession, BookingRefusal> {
  const { kind, start, engagement, policy } = request;
  const kindCode = kindRefusal(engagement.state, kind);
  if (kindCode !== null) return refused(kindCode);
  const { sessionsLeft } = engagement;
  if (policy.consumingKinds.includes(kind) && sessionsLeft !== null && sessionsLeft <= 0)
    return refused('allotment_used');

  const length = request.offer.durationMinutes * 60_000;
  const slotCode = slotRefusal(request, length);
  if (slotCode !== null) return refused(slotCode);
  return accepted({
    kind,
    start,
    end: start + length,
    ...stateAfterChoice(request, policy),
    policy,
    sequence: 0,
    cancelledBy: null,
    late: false,
    noShowBy: null,
    consumed: false,
    waiver: null,
    history: [],
  });
}
