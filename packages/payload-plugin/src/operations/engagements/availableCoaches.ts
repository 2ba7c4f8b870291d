import type { CoachRecord } from '../../collections/practice/coaches.ts';
import type { EngagementRecord } from '../../collections/practice/engagements.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople, type Person } from '../shared/people.ts';

/**
 * Returns the profiles whose coaches can be chosen in this engagement, and who they are: a profile stays when its coach moves to
 * another organization or lays the role down, and nobody has two parts.
 */
export async function availableCoaches(
  profiles: readonly CoachRecord[],
  { organization, participants }: EngagementRecord,
  context: OperationContext,
): Promise<{ readonly profiles: readonly CoachRecord[]; readonly people: ReadonlyMap<string, Person> }> {
  const people = await findPeople(
    profiles.map(({ person }) => person),
    context,
  );
  const isCoachHere = (person: string) => {
    const account = people.get(person);
    return account?.organization === organization && account.roles.includes('coach');
  };
  const hasOtherPart = (id: string) =>
    participants.some(({ person, part }) => person === id && part !== 'coach');
  return {
    profiles: profiles.filter(({ person }) => isCoachHere(person) && !hasOtherPart(person)),
    people,
  };
}
