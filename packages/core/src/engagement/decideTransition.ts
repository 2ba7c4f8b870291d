import type { Lens } from '../content/lens.ts';
import type { ReferralLevel } from '../content/referralResource.ts';
import { accepted, type ErrorCode, type Issue, type Outcome, refused } from '../errors/index.ts';
import { type AgreementFacts, missingSignatures } from './agreement.ts';
import { type EngagementState, engagementTransitions } from './lifecycle.ts';

/** Everything that the guards of an engagement look at. */
export type EngagementFacts = {
  readonly state: EngagementState;
  readonly hasSponsor: boolean;
  /** Null until the fit screen is recorded. */
  readonly fitScreen: { readonly remedial: boolean; readonly leaderConsents: boolean } | null;
  /** The strongest referral that is still open. */
  readonly openReferral: ReferralLevel | null;
  readonly coach: { readonly chosen: boolean; readonly accepted: boolean };
  /** The version in force, before there is one the newest, or null. */
  readonly agreement: AgreementFacts | null;
  /** One entry for each lens of the battery. */
  readonly battery: readonly { readonly lens: Lens; readonly state: 'open' | 'scored' | 'waived' }[];
  readonly feedbackReleased: boolean;
  readonly debriefHeld: boolean;
  readonly focusAreas: number;
  readonly focusLimits: { readonly min: number; readonly max: number };
  readonly closing: { readonly reflection: boolean; readonly measures: boolean; readonly waived: boolean };
};

/** Who asks for the transition. */
export type TransitionParty = 'leader' | 'coach' | 'sponsor' | 'system';

/** One thing that is missing, with a code of the error table. */
type Missing = Issue & { readonly code: ErrorCode };

const issue = (code: ErrorCode, message: string, ...path: string[]): Missing => ({ path, code, message });

function guardMatching(facts: EngagementFacts): Missing[] {
  const missing: Missing[] = [];
  if (!facts.fitScreen)
    missing.push(issue('fit_screen_missing', 'The coach records the fit screen.', 'fitScreen'));
  if (facts.openReferral === 'urgent')
    missing.push(issue('referral_open', 'The coach settles the urgent referral.', 'referrals'));
  if (facts.fitScreen?.remedial && !facts.fitScreen.leaderConsents)
    missing.push(
      issue(
        'leader_consent_missing',
        'The leader agrees to the remedial request, or it is declined.',
        'fitScreen',
      ),
    );
  return missing;
}

function guardContracting({ coach }: EngagementFacts): Missing[] {
  if (!coach.chosen) return [issue('coach_missing', 'The leader chooses a coach.', 'coach')];
  return coach.accepted ? [] : [issue('coach_missing', 'The chosen coach accepts.', 'coach')];
}

function guardDiscovery({ agreement, hasSponsor }: EngagementFacts): Missing[] {
  if (!agreement) return [issue('agreement_incomplete', 'The coach proposes an agreement.', 'agreement')];
  const missing = missingSignatures(agreement).map((party) =>
    issue('agreement_incomplete', `The ${party} signs version ${agreement.version}.`, 'agreement', party),
  );
  if (hasSponsor && !agreement.parameters.parties.includes('sponsor'))
    missing.push(
      issue(
        'sponsor_clause_missing',
        'The sponsor is a party, with a clause on what is shared.',
        'agreement',
        'sponsorSees',
      ),
    );
  return missing;
}

function guardFocusing(facts: EngagementFacts): Missing[] {
  const missing = facts.battery
    .filter((entry) => entry.state === 'open')
    .map((entry) =>
      issue(
        'lens_open',
        `The leader completes the lens “${entry.lens}”, or leaves it out.`,
        'battery',
        entry.lens,
      ),
    );
  const asksOthers = facts.battery.some((entry) => entry.lens === 'perception' && entry.state !== 'waived');
  if (asksOthers && !facts.feedbackReleased)
    missing.push(issue('feedback_unreleased', 'The coach releases the 360 report.', 'feedback'));
  if (!facts.debriefHeld)
    missing.push(issue('debrief_missing', 'Leader and coach hold the debrief.', 'sessions'));
  return missing;
}

function guardActive({ focusAreas, focusLimits: { min, max } }: EngagementFacts): Missing[] {
  if (focusAreas >= min && focusAreas <= max) return [];
  const count = min === max ? `${min}` : `${min} to ${max}`;
  return [issue('focus_count', `The leader chooses ${count} focus areas.`, 'focusAreas')];
}

function guardCompleted({ closing }: EngagementFacts): Missing[] {
  if (closing.waived) return [];
  const missing: Missing[] = [];
  if (!closing.reflection)
    missing.push(issue('closing_incomplete', 'The leader writes the closing reflection.', 'closing'));
  if (!closing.measures)
    missing.push(issue('closing_incomplete', 'The after-measures are taken.', 'closing'));
  return missing;
}

const guards: Partial<Record<EngagementState, (facts: EngagementFacts) => Missing[]>> = {
  matching: guardMatching,
  contracting: guardContracting,
  discovery: guardDiscovery,
  focusing: guardFocusing,
  completed: guardCompleted,
};

/**
 * Returns what is missing before the engagement can enter a state; empty when nothing is.
 *
 * Says nothing of whether that state can follow the present one: `decideTransition` does.
 */
export function missingBefore(to: EngagementState, facts: EngagementFacts): readonly Missing[] {
  // Coming back from a pause or from closing asks nothing again.
  if (to === 'active') return facts.state === 'focusing' ? guardActive(facts) : [];
  return guards[to]?.(facts) ?? [];
}

/**
 * Returns the new state, or why the engagement cannot move there.
 *
 * @param facts - the engagement as it stands
 * @param to - the wanted state
 * @param by - who asks
 * @param reason - a reason code; ending needs one
 * @example
 * decideTransition({ ...facts, state: 'matching', coach: { chosen: true, accepted: true } }, 'contracting', 'coach')
 * //=> { ok: true, value: 'contracting' }
 */
export function decideTransition(
  facts: EngagementFacts,
  to: EngagementState,
  by: TransitionParty,
  reason?: string,
): Outcome<EngagementState> {
  if (!engagementTransitions[facts.state].includes(to)) return refused('transition_not_allowed');
  if (to === 'terminated' || to === 'declined') {
    return reason
      ? accepted(to)
      : refused('reason_missing', [issue('reason_missing', 'Give a reason.', 'reason')]);
  }
  // A sponsor can end an engagement, and steer nothing else.
  if (by === 'sponsor') return refused('forbidden');
  const missing = missingBefore(to, facts);
  const [first] = missing;
  if (!first) return accepted(to);
  const oneCode = missing.every((one) => one.code === first.code);
  return refused(oneCode ? first.code : 'guard_not_met', missing);
}
