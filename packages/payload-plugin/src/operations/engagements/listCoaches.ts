import { accepted } from '@coaching/core';
import { needing } from '@coaching/core/access';
import { coaches } from '../../collections/practice/coaches.ts';
import { findEngagement } from '../shared/findIn.ts';
import { findPage } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';
import { publicPerson } from '../shared/people.ts';
import { touchCoach } from '../shared/ties.ts';
import { visibleAll } from '../shared/visible.ts';
import { availableCoaches } from './availableCoaches.ts';

/** Returns the coaches of the leader's organization who take new engagements. */
export const listCoaches: Operation<'engagements.listCoaches'> = async ({ params, query }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'read', collection: 'coaches', field: 'about' },
    context,
  );
  if (!permitted.ok) return permitted;
  const { items, next } = await findPage(
    coaches,
    { and: [{ organization: { equals: permitted.value.organization } }, { takesNew: { equals: true } }] },
    { by: 'id', newestFirst: false },
    query,
    context,
  );
  const { profiles, people } = await availableCoaches(items, permitted.value, context);
  for (const { id, person } of profiles) touchCoach(permitted.value, { id, person }, context);
  return accepted({
    items: visibleAll(coaches, profiles, permitted.value, context).map((coach) => {
      const { person, about, languages } = needing(coach, 'person', 'about', 'languages', 'takesNew');
      return { ...publicPerson(person, people, context.locale), about: about ?? '', languages };
    }),
    next,
  });
};
