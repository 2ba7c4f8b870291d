import { lock, lockName } from '../../host/locks.ts';
import type { AccountFacts, HostAccount } from '../../options.ts';
import { pluginWords } from '../../words/pluginWords.ts';
import type { OperationContext } from './OperationContext.ts';

/** An account of the host with what the plugin has to know of it. */
export type Person = AccountFacts & { readonly id: string };

const isAccount = (document: unknown): document is HostAccount =>
  typeof document === 'object' &&
  document !== null &&
  'id' in document &&
  (typeof document.id === 'string' || typeof document.id === 'number');

function personOf(document: unknown, context: OperationContext): Person {
  if (!isAccount(document)) throw new Error('The host gave an account without an id.');
  return { ...context.settings.facts(document), id: String(document.id) };
}

/** Returns the persons with these ids, by id; unknown ones are left out. One query whatever their number. */
export async function findPeople(
  ids: readonly (string | null)[],
  context: OperationContext,
): Promise<ReadonlyMap<string, Person>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const { docs } = await context.req.payload.find({
    collection: context.settings.usersSlug,
    where: { id: { in: wanted } },
    limit: wanted.length,
    pagination: false,
    depth: 0,
    // Payload keeps who is signed in where beside the account.
    select: { sessions: false },
    // Only id and name go further, to somebody who shares an engagement with them.
    overrideAccess: true,
    req: context.req,
  });
  return new Map(docs.map((document) => personOf(document, context)).map((person) => [person.id, person]));
}

/** Returns the person with this e-mail address, whatever their organization, or null. */
export async function findAccountByEmail(email: string, context: OperationContext): Promise<Person | null> {
  const { docs } = await context.req.payload.find({
    collection: context.settings.usersSlug,
    where: { email: { equals: email.toLowerCase() } },
    limit: 1,
    pagination: false,
    depth: 0,
    // A coach opens an engagement for somebody who has not met them yet.
    overrideAccess: true,
    req: context.req,
  });
  return docs[0] === undefined ? null : personOf(docs[0], context);
}

/** Returns the person with this e-mail address in the organization, or null. */
export async function findPersonByEmail(
  email: string,
  organization: string,
  context: OperationContext,
): Promise<Person | null> {
  const person = await findAccountByEmail(email, context);
  return person?.organization === organization ? person : null;
}

/**
 * Returns whether all of these people have an account still. Whoever gives them a part asks: until the transaction ends nobody
 * deletes their accounts, and who had no part until now cannot be deleted any more.
 */
export async function holdPeople(ids: readonly string[], context: OperationContext): Promise<boolean> {
  await lock(
    context.req,
    ids.map((id) => lockName('account', id)),
  );
  return (await findPeople(ids, context)).size === new Set(ids).size;
}

/** Returns what others see of a person; who has no account any more has a name in the language of the answer. */
export function publicPerson(
  id: string,
  people: ReadonlyMap<string, Person>,
  locale: string,
): { id: string; name: string } {
  return { id, name: people.get(id)?.name ?? pluginWords(locale).people.formerMember };
}
