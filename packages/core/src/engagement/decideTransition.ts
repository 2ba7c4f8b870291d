import type { Lens } from '../content/lens.ts';
import type { ReferralLevel } from '../content/referralResource.ts';
import { accepted, type ErrorCode, type Issue, issueOf, type Outcome, refused } from '../errors/index.ts';
import { type AgreementFacts, missingSignatures } from './agreement.ts';
import { isEndReason, type TransitionReason } from './endReasons.ts';
import { type EngagementState, engagementTransitions } from './lifecycle.ts';

/** Everything that the guards of an engagement look at. */
export type EngagementFacts = {
  readonly state: EngagementState;
  readonly hasSponsor: boolean;
  /** False while the leader has not accepted the engagement that a coach opened for them. */
  readonly leaderAccepted: boolean;
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

function guardMatching(facts: EngagementFacts): Missing[] {
  // Before that the coach has nothing to do.
  if (!facts.leaderAccepted) return [issueOf(['leader'], 'leader_not_accepted', 'leaderNotAccepted')];
  const missing: Missing[] = [];
  if (!facts.fitScreen) missing.push(issueOf(['fitScreen'], 'fit_screen_missing', 'fitScreenMissing'));
  if (facts.openReferral === 'urgent') missing.push(issueOf(['referrals'], 'referral_open', 'referralOpen'));
  if (facts.fitScreen?.remedial && !facts.fitScreen.leaderConsents)
    missing.push(issueOf(['fitScreen'], 'leader_consent_missing', 'leaderConsentMissing'));
  return missing;
}

function guardContracting({ coach }: EngagementFacts): Missing[] {
  if (!coach.chosen) return [issueOf(['coach'], 'coach_missing', 'coachNotChosen')];
  return coach.accepted ? [] : [issueOf(['coach'], 'coach_missing', 'coachNotAccepted')];
}

function guardDiscovery({ agreement, hasSponsor }: EngagementFacts): Missing[] {
  if (!agreement) return [issueOf(['agreement'], 'agreement_incomplete', 'noAgreement')];
  const { version } = agreement;
  const missing: Missing[] = missingSignatures(agreement).map((party) =>
    issueOf(['agreement', party], 'agreement_incomplete', 'unsigned', { party, version }),
  );
  if (hasSponsor && !agreement.parameters.parties.includes('sponsor'))
    missing.push(issueOf(['agreement', 'sponsorSees'], 'sponsor_clause_missing', 'sponsorClauseMissing'));
  return missing;
}

function guardFocusing(facts: EngagementFacts): Missing[] {
  const missing: Missing[] = facts.battery
    .filter((entry) => entry.state === 'open')
    .map(({ lens }) => issueOf(['battery', lens], 'lens_open', 'lensOpen', { lens }));
  const asksOthers = facts.battery.some((entry) => entry.lens === 'perception' && entry.state !== 'waived');
  if (asksOthers && !facts.feedbackReleased)
    missing.push(issueOf(['feedback'], 'feedback_unreleased', 'feedbackUnreleased'));
  if (!facts.debriefHeld) missing.push(issueOf(['sessions'], 'debrief_missing', 'debriefNotHeld'));
  return missing;
}

function guardActive({ focusAreas, focusLimits }: EngagementFacts): Missing[] {
  const { min, max } = focusLimits;
  return focusAreas >= min && focusAreas <= max ? [] : [focusCountIssue(['focusAreas'], focusLimits)];
}

/** Returns the issue that says how many focus areas have to be chosen. */
export function focusCountIssue(path: Issue['path'], { min, max }: EngagementFacts['focusLimits']): Missing {
  return min === max
    ? issueOf(path, 'focus_count', 'focusCount', { count: min })
    : issueOf(path, 'focus_count', 'focusRange', { min, max });
}

function guardCompleted({ closing }: EngagementFacts): Missing[] {
  if (closing.waived) return [];
  const missing: Missing[] = [];
  if (!closing.reflection) missing.push(issueOf(['closing'], 'closing_incomplete', 'reflectionMissing'));
  if (!closing.measures) missing.push(issueOf(['closing'], 'closing_incomplete', 'measuresMissing'));
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
 * @param reason - ending needs one of `endReasons`
 * @example
 * decideTransition({ ...facts, state: 'matching', coach: { chosen: true, accepted: true } }, 'contracting', 'coach')
 * //=> { ok: true, value: 'contracting' }
 */
export function decideTransition(
  facts: EngagementFacts,
  to: EngagementState,
  by: TransitionParty,
  reason?: TransitionReason,
): Outcome<EngagementState> {
  const ends = to === 'terminated' || to === 'declined';
  // A sponsor can end an engagement, and steer nothing else. Said first: another answer would tell how far it has come.
  if (by === 'sponsor' && !ends) return refused('forbidden');
  if (!engagementTransitions[facts.state].includes(to)) return refused('transition_not_allowed');
  if (ends) {
    return isEndReason(reason)
      ? accepted(to)
      : refused('reason_missing', [issueOf(['reason'], 'reason_missing', 'reasonMissing')]);
  }
  const missing = missingBefore(to, facts);
  const [first] = missing;
  if (!first) return accepted(to);
  const oneCode = missing.every((one) => one.code === first.code);
  return refused(oneCode ? first.code : 'guard_not_met', missing);
}
