import * as z from 'zod';
import type { SessionParty } from './sessionParty.ts';

/** What a coach may put beside the leader's agenda. */
export const offerKinds = ['insight', 'tool', 'strategy'] as const;

/** See `offerKinds`. */
export type OfferKind = (typeof offerKinds)[number];

/** Schema of `OfferKind`. */
export const offerKindSchema = z.enum(offerKinds);

/** The two things that are laid on the table of a session. */
export type AgendaEntry = 'agendaItem' | 'offer';

/**
 * Returns whether this party may add this entry: the leader owns the agenda, the coach makes offers.
 *
 * @example
 * canAddToAgenda('leader', 'agendaItem') //=> true
 * canAddToAgenda('coach', 'agendaItem') //=> false
 * canAddToAgenda('coach', 'offer') //=> true
 */
export function canAddToAgenda(by: SessionParty, entry: AgendaEntry): boolean {
  return entry === 'agendaItem' ? by === 'leader' : by === 'coach';
}
