export type { AgendaEntry, OfferKind } from './agenda.ts';
export { canAddToAgenda, offerKindSchema, offerKinds } from './agenda.ts';
export type { BookingStage } from './bookableKinds.ts';
export { bookableKinds, isGivenBack } from './bookableKinds.ts';
export type { Consumption } from './consumption.ts';
export { consumption } from './consumption.ts';
export type { BookedSession, BookingRefusal, BookingRequest } from './decideBooking.ts';
export { decideBooking } from './decideBooking.ts';
export type { CancellableSession, CancelledSession } from './decideCancel.ts';
export { decideCancel } from './decideCancel.ts';
export type { CompletedSession, SessionEnding } from './decideCompletion.ts';
export { decideCompletion } from './decideCompletion.ts';
export type { ConfirmedSession } from './decideConfirmation.ts';
export { decideConfirmation } from './decideConfirmation.ts';
export { decideLapse } from './decideLapse.ts';
export type { MissedSession } from './decideNoShow.ts';
export { decideNoShow } from './decideNoShow.ts';
export type {
  MovableSession,
  RescheduledSession,
  RescheduleRefusal,
  RescheduleRequest,
} from './decideReschedule.ts';
export { decideReschedule } from './decideReschedule.ts';
export type { WaivedSession } from './decideWaiver.ts';
export { decideWaiver } from './decideWaiver.ts';
export { reminderTime } from './reminderTime.ts';
export type { Session, SessionMove, SessionWaiver } from './Session.ts';
export { sessionMoveSchema, sessionSchema, sessionWaiverSchema } from './Session.ts';
export type { SessionKind } from './sessionKind.ts';
export { sessionKindSchema, sessionKinds } from './sessionKind.ts';
export { sessionMinutes } from './sessionMinutes.ts';
export type { Canceller, SessionParty } from './sessionParty.ts';
export { cancellerSchema, cancellers, sessionParties, sessionPartySchema } from './sessionParty.ts';
export type { SessionPolicy } from './sessionPolicy.ts';
export { defaultSessionPolicy, policyOf, sessionPolicySchema } from './sessionPolicy.ts';
export type { OpenSessionState, SessionState } from './sessionState.ts';
export { isOpenState, sessionStateSchema, sessionStates } from './sessionState.ts';
export type { SlotRefusal, SlotRequest } from './slotRefusal.ts';
export { slotRefusal } from './slotRefusal.ts';
