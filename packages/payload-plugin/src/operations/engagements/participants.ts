import { accepted, issueOf, type Outcome, refused } from '@coaching/core';
import { needing } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import {
  nameParticipant as decideNaming,
  removeParticipant as decideRemoval,
} from '@coaching/core/engagement';
import { type EngagementRecord, engagements } from '../../collections/practice/engagements.ts';
import { findEngagement, lockEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople, findPersonByEmail, holdPeople, publicPerson } from '../shared/people.ts';
import { updateRecord } from '../shared/records.ts';
import { partOf, touchIn } from '../shared/ties.ts';
import { shown } from '../shared/visible.ts';

type Participants = RouteAnswer<'engagements.listParticipants'>;

async function participantsView(
  engagement: EngagementRecord,
  context: OperationContext,
): Promise<Participants> {
  const { participants } = needing(shown(engagements, engagement, engagement, context), 'participants');
  const people = await findPeople(
    participants.map(({ person }) => person),
    context,
  );
  return {
    items: participants.map(({ part, person }) => ({
      part,
      person: publicPerson(person, people, context.locale),
    })),
  };
}

/** Returns who takes part in the engagement. */
export const listParticipants: Operation<'engagements.listParticipants'> = async ({ params }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'read', collection: 'engagements', field: 'battery' },
    context,
  );
  return permitted.ok ? accepted(await participantsView(permitted.value, context)) : permitted;
};

async function changeParticipants(
  engagementId: string,
  decide: (engagement: EngagementRecord) => Promise<Outcome<EngagementRecord['participants']>>,
  context: OperationContext,
): Promise<Outcome<Participants>> {
  const permitted = await lockEngagement(
    engagementId,
    { action: 'update', collection: 'engagements', field: 'participants' },
    context,
  );
  if (!permitted.ok) return permitted;
  const decision = await decide(permitted.value);
  if (!decision.ok) return decision;
  const changed = await updateRecord(engagements, permitted.value, { participants: decision.value }, context);
  touchIn(changed, { collection: 'engagements', id: changed.id }, context);
  return accepted(await participantsView(changed, context));
}

/** Gives somebody of the organization the part of a manager or of a delegate. */
export const nameParticipant: Operation<'engagements.nameParticipant'> = ({ params, body }, context) =>
  changeParticipants(
    params.engagementId,
    async (engagement) => {
      const by = partOf(engagement, context);
      const person = await findPersonByEmail(body.email, engagement.organization, context);
      // Who may not name anybody learns nothing of who has an account.
      if (by === 'leader' && !person)
        return refused('person_unknown', [issueOf(['email'], 'person_unknown', 'noAccount')]);
      const named = decideNaming(engagement, { person: person?.id ?? '', part: body.part }, by);
      if (!named.ok) return named;
      if (!person?.roles.includes(body.part))
        return refused('role_missing', [issueOf(['email'], 'role_missing', 'accountRoleMissing')]);
      return (await holdPeople([person.id], context))
        ? accepted([...named.value])
        : refused('person_unknown', [issueOf(['email'], 'person_unknown', 'noAccount')]);
    },
    context,
  );

/** Takes the part of a manager or of a delegate away again. */
export const removeParticipant: Operation<'engagements.removeParticipant'> = ({ params, body }, context) =>
  changeParticipants(
    params.engagementId,
    async (engagement) => {
      const left = decideRemoval(
        engagement,
        { person: body.personId, part: body.part },
        partOf(engagement, context),
      );
      return left.ok ? accepted([...left.value]) : left;
    },
    context,
  );
