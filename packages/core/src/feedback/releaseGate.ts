import { accepted, type Issue, issueOf, type Outcome, refused } from '../errors/index.ts';
import { minimumThreshold, type RaterGroupKind, thresholdOf } from './raterGroup.ts';

/** What the release of a report depends on. Instants are epoch milliseconds. */
export type ReleaseGateInput = {
  readonly now: number;
  /** When the raters were first asked. */
  readonly openedAt: number;
  readonly selfSubmitted: boolean;
  /** The leader's own group may be left out; it does not count. */
  readonly groups: readonly {
    readonly kind: RaterGroupKind;
    readonly invited: number;
    readonly submitted: number;
  }[];
  /** Raters an anonymous group needs; 3 is the floor. */
  readonly threshold?: number;
  readonly coachReviewed: boolean;
  readonly debriefBooked: boolean;
};

/** Which of the three ways opened the gate. */
export type ReleaseGrounds = 'allAnswered' | 'enoughAnswered' | 'timeIsUp';

const day = 86_400_000;

/**
 * Returns on what grounds the report may be released, or what is still missing.
 *
 * (The leader and all invited have answered, or 5 raters and 14 days, or 21 days) and a group besides the leader has reached
 * its threshold and the coach has reviewed the report and a debrief is booked. Exactly 14 or 21 days are enough.
 *
 * @example
 * releaseGate({
 *   now: 21 * 86_400_000, openedAt: 0, selfSubmitted: false,
 *   groups: [{ kind: 'peer', invited: 5, submitted: 3 }], coachReviewed: true, debriefBooked: true,
 * }) //=> { ok: true, value: { grounds: 'timeIsUp' } }
 */
export function releaseGate(
  input: ReleaseGateInput,
): Outcome<{ readonly grounds: ReleaseGrounds }, 'release_gate_closed'> {
  const { threshold = minimumThreshold, coachReviewed, debriefBooked } = input;
  const groups = input.groups.filter(({ kind }) => kind !== 'self');
  const grounds = groundsOf(input);
  const reached = groups.some(({ kind, submitted }) => submitted >= thresholdOf(kind, threshold));
  const missing: Issue[] = [];
  if (!grounds) missing.push(issueOf(['groups'], 'answers_missing', 'answersMissing'));
  if (!reached) missing.push(issueOf(['groups'], 'threshold_not_reached', 'thresholdNotReached'));
  if (!coachReviewed) missing.push(issueOf(['coachReviewed'], 'review_missing', 'reviewMissing'));
  if (!debriefBooked) missing.push(issueOf(['debriefBooked'], 'debrief_missing', 'debriefNotBooked'));
  return grounds && missing.length === 0 ? accepted({ grounds }) : refused('release_gate_closed', missing);
}

function groundsOf({ now, openedAt, selfSubmitted, groups }: ReleaseGateInput): ReleaseGrounds | null {
  const raters = groups.filter(({ kind }) => kind !== 'self');
  const submitted = raters.reduce((sum, group) => sum + group.submitted, 0);
  const complete = raters.length > 0 && raters.every((group) => group.submitted >= group.invited);
  if (selfSubmitted && complete) return 'allAnswered';
  if (submitted >= 5 && now - openedAt >= 14 * day) return 'enoughAnswered';
  return now - openedAt >= 21 * day ? 'timeIsUp' : null;
}
