import { accepted, type Outcome, refused } from '../errors/index.ts';
import type { EngagementState } from './lifecycle.ts';

/** By which rule something is erased: its leader has asked, the law asks, or the agreed time is over. */
export const erasureRules = ['leaderAsked', 'legalRequest', 'retention'] as const;

/** One rule by which something is erased. */
export type ErasureRule = (typeof erasureRules)[number];

/** Who has something erased: the leader, whoever runs the software, or nobody but the calendar. */
export const erasureAskers = ['leader', 'operator', 'system'] as const;

const over: readonly EngagementState[] = ['completed', 'archived', 'declined', 'terminated'];

/** Returns whether nothing more happens in an engagement. */
export function isOver(state: EngagementState): boolean {
  return over.includes(state);
}

/**
 * Returns what stands in the way of erasing an engagement, or that it can be erased: it has to be over, and nobody may have ordered
 * that it is kept. That order comes first, whatever the rule.
 *
 * @example
 * decideErasure({ state: 'active', held: false }) //=> { ok: false, code: 'engagement_running' }
 */
export function decideErasure(engagement: {
  readonly state: EngagementState;
  /** Whether a legal hold is on it. */
  readonly held: boolean;
}): Outcome<'erase', 'engagement_running' | 'legal_hold'> {
  if (engagement.held) return refused('legal_hold');
  return isOver(engagement.state) ? accepted('erase') : refused('engagement_running');
}
