import * as z from 'zod';
import { type SessionKind, sessionKindSchema } from './sessionKind.ts';
import { type Canceller, cancellerSchema, type SessionParty, sessionPartySchema } from './sessionParty.ts';
import { type SessionPolicy, sessionPolicySchema } from './sessionPolicy.ts';
import { type SessionState, sessionStateSchema } from './sessionState.ts';

/** One move of a session: from which start to which, by whom and when. A move keeps the session's length. */
export type SessionMove = {
  /** Epoch milliseconds of the decision. */
  readonly at: number;
  readonly by: SessionParty;
  /** The start before, epoch milliseconds. */
  readonly from: number;
  /** The start after, epoch milliseconds. */
  readonly to: number;
};

/** The coach's decision that a session is not counted after all. */
export type SessionWaiver = {
  /** Epoch milliseconds of the decision. */
  readonly at: number;
  readonly reason: string;
};

/** A session as the decisions see it; each decision asks for the few fields it needs. Times are epoch milliseconds. */
export type Session = {
  readonly id: string;
  /** The calendar UID: given once, the same through every move. */
  readonly calendarUid: string;
  /** The calendar SEQUENCE: one more with each move and with the cancel. */
  readonly sequence: number;
  readonly kind: SessionKind;
  readonly state: SessionState;
  readonly start: number;
  readonly end: number;
  readonly policy: SessionPolicy;
  /** Until when the coach can confirm a `held` session; `null` when no approval is needed. */
  readonly approveBefore: number | null;
  readonly cancelledBy: Canceller | null;
  /** Whether a party cancelled a confirmed session after the free notice. */
  readonly late: boolean;
  readonly noShowBy: SessionParty | null;
  /** Whether the session has used one of the allotment; a waiver takes that back. */
  readonly consumed: boolean;
  readonly waiver: SessionWaiver | null;
  readonly history: readonly SessionMove[];
};

const instant = z.int();
const reasonLength = 2000;

/** Schema of `SessionMove`. */
export const sessionMoveSchema = z.object({
  at: instant,
  by: sessionPartySchema,
  from: instant,
  to: instant,
}) satisfies z.ZodType<SessionMove>;

/** Schema of `SessionWaiver`. */
export const sessionWaiverSchema = z.object({
  at: instant,
  reason: z.string().trim().min(1).max(reasonLength),
}) satisfies z.ZodType<SessionWaiver>;

/** Schema of `Session`. */
export const sessionSchema = z
  .object({
    id: z.string().min(1),
    calendarUid: z.string().min(1),
    sequence: z.int().min(0),
    kind: sessionKindSchema,
    state: sessionStateSchema,
    start: instant,
    end: instant,
    policy: sessionPolicySchema,
    approveBefore: instant.nullable(),
    cancelledBy: cancellerSchema.nullable(),
    late: z.boolean(),
    noShowBy: sessionPartySchema.nullable(),
    consumed: z.boolean(),
    waiver: sessionWaiverSchema.nullable(),
    history: z.array(sessionMoveSchema).readonly(),
  })
  .refine((session) => session.start < session.end, {
    path: ['end'],
    error: 'A session must end after it starts.',
  }) satisfies z.ZodType<Session>;
