import { accepted, refused } from '@coaching/core';
import { can, needing, readableAll } from '@coaching/core/access';
import { routes } from '@coaching/core/api';
import { auditEntries } from '../../collections/system/auditEntries.ts';
import { findPage } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';

const reads = Object.entries(routes)
  .filter(([name, { method }]) => method === 'GET' && name !== 'privacy.exportMine')
  .map(([name]) => name);

/** Returns who touched the caller's data: by role, never by name. */
export const getAccessLog: Operation<'privacy.accessLog'> = async ({ query }, context) => {
  const { person } = context.actor;
  if (person === null) return refused('unauthenticated');
  const own = { collection: 'auditEntries', author: person } as const;
  if (!can(context.actor, 'read', own, context.policy)) return accepted({ items: [], next: null });
  const { items, next } = await findPage(
    auditEntries,
    {
      and: [
        { subject: { equals: person } },
        // Who looks at their own data need not be told so.
        { or: [{ actor: { not_equals: person } }, { action: { not_in: reads } }] },
      ],
    },
    { by: 'at', newestFirst: true },
    query,
    context,
  );
  return accepted({
    items: readableAll(context.actor, items, () => own, context.policy).map((entry) => {
      const { at, role, action, collection } = needing(entry, 'at', 'role', 'action', 'collection');
      return { at: new Date(at).toISOString(), by: role, action, what: collection };
    }),
    next,
  });
};
