import { accepted, type Outcome, refused } from '@coaching/core';
import { exportFormat, type RouteAnswer } from '@coaching/core/api';
import {
  type EngagementRecord,
  engagements,
  type Participant,
} from '../../collections/practice/engagements.ts';
import { sessions } from '../../collections/practice/sessions.ts';
import { findEngagementsOf } from '../engagements/findEngagementsOf.ts';
import { everyItem } from '../shared/everyItem.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { findPeople, publicPerson } from '../shared/people.ts';
import { touchIn } from '../shared/ties.ts';
import { createTrail } from '../shared/trail.ts';
import { sees, visible } from '../shared/visible.ts';
import { erasuresPage } from './eraseOwn.ts';
import { type ExportedEngagement, exportEngagements } from './exportEngagements.ts';
import { exportedInstrument, peopleIn } from './exportedNames.ts';
import { accessLogPage } from './getAccessLog.ts';
import { ownInquiries } from './ownInquiries.ts';
import { ownProfile } from './ownProfile.ts';

type PersonalExport = RouteAnswer<'privacy.exportMine'>;

/** How many engagements are read at a time: a coach has many, and their texts are opened in memory. */
const batch = 20;
const parts: readonly (readonly Participant['part'][])[] = [
  ['leader', 'coach'],
  ['sponsor', 'manager', 'delegate'],
];

/**
 * Returns everything that is kept about the actor and that the policy lets them read.
 *
 * Engagements are read some at a time, all of them: nothing is left out for its size.
 */
export async function collectExport(
  context: OperationContext,
): Promise<Outcome<PersonalExport, 'unauthenticated'>> {
  context.trail.add();
  const { person } = context.actor;
  const account = person === null ? undefined : (await findPeople([person], context)).get(person);
  if (person === null || !account) return refused('unauthenticated');
  const exported: ExportedEngagement[] = [];
  const instruments = new Map<string, PersonalExport['instruments'][number]>();
  for (const held of batchesOf(await engagementsOf(context))) {
    const read = await exportEngagements(held, context);
    exported.push(...read.engagements);
    for (const one of read.instruments) instruments.set(one.id, exportedInstrument(one, context.locale));
    for (const engagement of held)
      touchIn(engagement, { collection: 'engagements', id: engagement.id }, context);
  }
  const named = peopleIn(exported);
  const people = await findPeople(named, context);
  // Certificates are not touched once more: the entries of an export are of its engagements.
  const inner = { ...context, trail: createTrail() };
  const { id, name, email, roles, organization, zone = null, locale = null } = account;
  return accepted({
    format: exportFormat,
    exportedAt: new Date(context.now).toISOString(),
    locale: context.locale,
    account: { id, name, email, roles: [...roles], organization, zone, locale },
    people: named.map((one) => publicPerson(one, people, context.locale)),
    instruments: [...instruments.values()],
    inquiries: await ownInquiries(account, context),
    coach: await ownProfile(account, context),
    engagements: exported,
    accessLog: await everyItem((page) => accessLogPage(person, page, context)),
    erasures: await everyItem((page) => erasuresPage(person, page, inner)),
  });
}

/** The engagements of which the actor reads something, newest first. */
async function engagementsOf(context: OperationContext): Promise<EngagementRecord[]> {
  const held = new Map<string, EngagementRecord>();
  for (const some of parts)
    for (const one of await everyItem((page) => findEngagementsOf(some, page, context)))
      if (visible(engagements, one, one, context) || sees(sessions, 'start', one, context))
        held.set(one.id, one);
  return [...held.values()].sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? 1 : -1));
}

function batchesOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / batch) }, (_, index) =>
    items.slice(index * batch, (index + 1) * batch),
  );
}
