import * as z from 'zod';

/** The two people of a session. Groups come later: a participant then takes the part of the leader. */
export const sessionParties = ['leader', 'coach'] as const;

/** Who acts on a session. */
export type SessionParty = (typeof sessionParties)[number];

/** Schema of `SessionParty`. */
export const sessionPartySchema = z.enum(sessionParties);

/** Who cancelled: a party, or `system` when the engagement ended or the coach's approval never came. */
export const cancellers = [...sessionParties, 'system'] as const;

/** See `cancellers`. */
export type Canceller = (typeof cancellers)[number];

/** Schema of `Canceller`. */
export const cancellerSchema = z.enum(cancellers);
