import { accepted, type Outcome, refused } from '../errors/index.ts';
import type { EngagementState } from './lifecycle.ts';

/** The parts that a person can have in an engagement. */
export const participantParts = ['leader', 'coach', 'sponsor', 'manager', 'delegate'] as const;

/** One part in an engagement. */
export type ParticipantPart = (typeof participantParts)[number];

/** Who takes part, and as what. */
export type Participant = {
  readonly person: string;
  readonly part: ParticipantPart;
  /** Only there while somebody else has given this person the part, and they have not accepted it. */
  readonly invited?: true | undefined;
};

/** The parts that a leader gives and takes away. */
export const namedParts = ['manager', 'delegate'] as const satisfies readonly ParticipantPart[];

/** One part that a leader gives and takes away. */
export type NamedPart = (typeof namedParts)[number];

/** How many may have a part at the same time. */
const limits: Readonly<Record<NamedPart, number>> = { manager: 1, delegate: 3 };

const over: readonly EngagementState[] = ['completed', 'archived', 'declined', 'terminated'];

/** An engagement, as far as its participants go. */
export type Participation = {
  readonly state: EngagementState;
  readonly participants: readonly Participant[];
};

/**
 * Returns whether the engagement waits for its leader to accept it. Until then nothing is written about them, and nobody but
 * its coach is told of it.
 */
export function awaitsLeader({ participants }: Pick<Participation, 'participants'>): boolean {
  return participants.some(({ part, invited }) => part === 'leader' && invited === true);
}

/**
 * Returns the participants after a person has accepted the part that they were given; or why not: in an engagement that is over.
 *
 * Who has accepted already may do so again: nothing changes.
 *
 * @example
 * acceptPart({ state: 'screening', participants: [{ person: 'p1', part: 'leader', invited: true }] }, 'p1')
 * //=> { ok: true, value: [{ person: 'p1', part: 'leader' }] }
 */
export function acceptPart(
  { state, participants }: Participation,
  by: string,
): Outcome<readonly Participant[], 'transition_not_allowed'> {
  if (over.includes(state)) return refused('transition_not_allowed');
  return accepted(
    participants.map((participant) =>
      participant.person === by ? { person: by, part: participant.part } : participant,
    ),
  );
}

/**
 * Returns the participants after the leader has named somebody, or why not: in an engagement that is over, and for
 * somebody who has a part in it already. A new manager takes the place of the one before.
 *
 * @param by - the part of who asks
 * @example
 * nameParticipant({ state: 'active', participants: [] }, { person: 'p1', part: 'delegate' }, 'coach')
 * //=> { ok: false, code: 'forbidden' }
 */
export function nameParticipant(
  { state, participants }: Participation,
  named: { readonly person: string; readonly part: NamedPart },
  by: ParticipantPart | null,
): Outcome<readonly Participant[], 'forbidden' | 'transition_not_allowed' | 'part_taken'> {
  if (by !== 'leader') return refused('forbidden');
  if (over.includes(state)) return refused('transition_not_allowed');
  if (participants.some(({ person }) => person === named.person)) return refused('part_taken');
  const others =
    named.part === 'manager' ? participants.filter(({ part }) => part !== 'manager') : participants;
  if (others.filter(({ part }) => part === named.part).length >= limits[named.part])
    return refused('part_taken');
  return accepted([...others, named]);
}

/**
 * Returns the participants after the leader has taken a part away again, at any time; or why not: nobody else may, and
 * nobody can be removed who was not named by the leader.
 */
export function removeParticipant(
  { participants }: Participation,
  named: { readonly person: string; readonly part: NamedPart },
  by: ParticipantPart | null,
): Outcome<readonly Participant[], 'forbidden' | 'not_found'> {
  if (by !== 'leader') return refused('forbidden');
  const left = participants.filter(({ person, part }) => person !== named.person || part !== named.part);
  return left.length === participants.length ? refused('not_found') : accepted(left);
}
