import * as z from 'zod';

/** Schemas of what each task is given. Whoever reads the database reads this: ids, times and sealed texts alone. */
export const taskPayloads = {
  /** The reminder of a session, as long as it still starts then. */
  sessionReminder: z.object({ session: z.string(), start: z.number() }),
  /** A session was to be confirmed by now. */
  sessionLapse: z.object({ session: z.string() }),
  /** One e-mail, sealed for this id. */
  sendMail: z.object({ id: z.string(), sealed: z.string() }),
  /** Somebody has asked for the link to a new password; the address is sealed for this id. */
  mailPasswordLink: z.object({ id: z.string(), sealed: z.string() }),
  /** The slices of a norm build are to be made. */
  buildNorm: z.object({ build: z.string(), leadersPerSlice: z.number().int().positive().optional() }),
  /** Texts are to be sealed with the newest keys. */
  resealTexts: z.object({}),
  /** One slice of a norm build is to be counted. */
  countNormSlice: z.object({ build: z.string(), slice: z.number().int() }),
  /** The database is to forget earlier versions of the rows of 360 feedback. */
  sweepFeedback: z.object({}),
  /** What the agreed time of keeping is over for is to be erased. */
  eraseDue: z.object({}),
} as const;

/** The name of a task. */
export type TaskName = keyof typeof taskPayloads;

/** What each task is given. */
export type TaskPayloads = { readonly [Name in TaskName]: z.output<(typeof taskPayloads)[Name]> };
