import { accepted, refused } from '@coaching/core';
import { auditEntries } from '../../collections/system/auditEntries.ts';
import { findPage } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';

/** Returns who touched the caller's data: by role, never by name. */
export const readAccessLog: Operation<'privacy.accessLog'> = async ({ query }, context) => {
  const { person } = context.actor;
  if (person === null) return refused('unauthenticated');
  const { items, next } = await findPage(
    auditEntries,
    { subject: { equals: person } },
    { by: 'at', newestFirst: true },
    query,
    context,
  );
  return accepted({
    items: items.map(({ at, role, action, collection }) => ({
      at: new Date(at).toISOString(),
      by: role,
      action,
      what: collection,
    })),
    next,
  });
};
