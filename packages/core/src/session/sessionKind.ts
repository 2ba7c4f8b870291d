import * as z from 'zod';

/** Every kind of session, in the order in which an engagement usually meets them. */
export const sessionKinds = [
  'chemistry',
  'intake',
  'debrief',
  'coaching',
  'alignment',
  'midpoint',
  'closing',
  'followUp',
] as const;

/** What a session is for. `alignment` is the three-way meeting with the sponsor. */
export type SessionKind = (typeof sessionKinds)[number];

/** Schema of `SessionKind`. */
export const sessionKindSchema = z.enum(sessionKinds);
