import type { Engagement, Issue } from '@coaching/sdk';
import { lensName } from '../assessments/lensName.ts';
import { words } from '../language/words.ts';

/** Who looks at an engagement. */
export type Party = 'leader' | 'coach';

/** One thing that is missing: in words, whose turn it is, and the screen that resolves it. */
export type NextStep = {
  readonly text: string;
  readonly turn: Party | 'sponsor' | 'both';
  /** A path below the engagement, or null where this party can only wait. */
  readonly to: string | null;
};

/** Returns which part a person has in an engagement. */
export function partyOf(engagement: Engagement, accountId: string): Party {
  return engagement.leader.id === accountId ? 'leader' : 'coach';
}

/**
 * Returns what is missing before the next state, as one party reads it.
 *
 * An unknown code keeps the sentence of the API and leads nowhere, so that a newer server stays usable.
 */
export function nextSteps(engagement: Engagement, party: Party): readonly NextStep[] {
  return (engagement.next?.missing ?? []).map((issue) => stepOf(issue, engagement, party));
}

function stepOf({ code, path, message }: Issue, engagement: Engagement, party: Party): NextStep {
  const { missing } = words.engagements;
  const step = (
    text: Record<Party, string>,
    turn: NextStep['turn'],
    to: string,
    canWatch = false,
  ): NextStep => ({
    text: text[party],
    turn,
    to: turn === party || turn === 'both' || canWatch ? to : null,
  });
  switch (code) {
    case 'leader_not_accepted':
      return step(missing.leader_not_accepted, 'leader', 'acceptance');
    case 'fit_screen_missing':
      return step(missing.fit_screen_missing, 'coach', 'fit-screen');
    case 'referral_open':
      return step(missing.referral_open, 'coach', 'referrals');
    case 'leader_consent_missing':
      return step(missing.leader_consent_missing, 'leader', 'consent');
    case 'coach_missing':
      return engagement.coachChosen && !engagement.coachAccepted
        ? step(missing.acceptLeader, 'coach', 'coach')
        : step(missing.chooseCoach, 'leader', 'coach');
    case 'agreement_incomplete':
      return agreementStep(path[1]);
    case 'sponsor_clause_missing':
      return step(missing.sponsor_clause_missing, 'coach', 'agreement');
    case 'lens_open':
      return lensStep(path[1]);
    case 'feedback_unreleased':
      return step(missing.feedback_unreleased, 'coach', 'feedback', true);
    case 'debrief_missing':
      return step(missing.debrief_missing, 'both', 'sessions/book?kind=debrief');
    case 'focus_count':
      return step(missing.focus_count, 'leader', 'focus', true);
    case 'closing_incomplete':
      return { text: message, turn: 'leader', to: 'sessions' };
    default:
      return { text: message, turn: 'both', to: null };
  }

  function agreementStep(signer: Issue['path'][number] | undefined): NextStep {
    if (signer === 'leader') return step(missing.signLeader, 'leader', 'agreement', true);
    if (signer === 'coach') return step(missing.signCoach, 'coach', 'agreement', true);
    if (signer === 'sponsor') return step(missing.signSponsor, 'sponsor', 'agreement', true);
    return step(missing.proposeAgreement, 'coach', 'agreement');
  }

  function lensStep(lens: Issue['path'][number] | undefined): NextStep {
    if (lens === 'perception') return step(missing.feedback, 'leader', 'feedback', true);
    const name = lensName(String(lens));
    const text = { leader: missing.lens.leader({ lens: name }), coach: missing.lens.coach({ lens: name }) };
    return step(text, 'leader', 'assessments', true);
  }
}
