import { having, readable } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import { availabilityView } from '../availability/availabilityView.ts';
import { findAvailability } from '../availability/findAvailability.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import type { Person } from '../shared/people.ts';

/** Returns what a coach says of themselves and when they can be booked; null where they have said nothing, or are no coach. */
export async function ownProfile(
  { id: person, organization }: Person,
  context: OperationContext,
): Promise<RouteAnswer<'privacy.exportMine'>['coach']> {
  const coach = await findAvailability(person, organization, context);
  if (!coach) return null;
  const own = { collection: 'coaches', author: person, organization } as const;
  const told = readable(context.actor, own, coach, context.policy);
  const said = told && having(told, 'about', 'languages', 'takesNew');
  if (!said) return null;
  const { about, languages, takesNew } = said;
  return { about, languages, takesNew, availability: availabilityView(coach, context) };
}
