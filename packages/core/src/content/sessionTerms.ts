import * as z from 'zod';

const minutes = z
  .int()
  .min(0)
  .max(60 * 24 * 60);

/** Fields that say what canceling, moving and missing a session costs. Programs propose them, agreements fix them. */
export const sessionTermsFields = {
  /** A cancel up to this many minutes before the start is free; exactly at the limit counts as in time. */
  freeCancelMinutes: minutes,
  /** The same for moving a session. */
  freeRescheduleMinutes: minutes,
  /** How long the coach has to confirm a booking of the leader; 0 means that every booking holds at once. */
  approvalMinutes: z
    .int()
    .min(0)
    .max(14 * 24 * 60),
  /** How long the others wait after the start before a no-show can be recorded. */
  graceMinutes: z.int().min(0).max(120),
  /** Whether a late cancel by the leader uses up a session of the allotment. */
  lateCancelConsumes: z.boolean(),
  /** Whether a no-show of the leader does. A coach's cancel or no-show never does. */
  leaderNoShowConsumes: z.boolean(),
};

/** Schema of what canceling, moving and missing a session costs. */
export const sessionTermsSchema = z.strictObject(sessionTermsFields);

/**
 * What holds where nobody has said otherwise, and what forms and programs start from: a day's notice for canceling, half
 * a day for moving, every booking holds at once, a quarter of an hour of waiting; the leader's late cancel and no-show use up a session.
 */
export const defaultSessionTerms = {
  freeCancelMinutes: 1440,
  freeRescheduleMinutes: 720,
  approvalMinutes: 0,
  graceMinutes: 15,
  lateCancelConsumes: true,
  leaderNoShowConsumes: true,
} as const satisfies SessionTerms;

/** What canceling, moving and missing a session costs. */
export type SessionTerms = z.infer<typeof sessionTermsSchema>;
