import { accepted, refused } from '@coaching/core';
import type { Operation } from '../shared/Operation.ts';
import { findPeople } from '../shared/people.ts';

/** Returns the signed-in person. */
export const getAccount: Operation<'account.me'> = async (_input, context) => {
  const { person } = context.actor;
  const account = person === null ? undefined : (await findPeople([person], context)).get(person);
  if (!account) return refused('unauthenticated');
  return accepted({ id: account.id, name: account.name, email: account.email, roles: [...account.roles] });
};
