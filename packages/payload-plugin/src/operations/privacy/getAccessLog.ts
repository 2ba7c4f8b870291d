import { accepted, refused } from '@coaching/core';
import { can, needing, readableAll } from '@coaching/core/access';
import { type RouteAnswer, routes } from '@coaching/core/api';
import { auditEntries } from '../../collections/system/auditEntries.ts';
import { findPage, type Page } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';
import type { OperationContext } from '../shared/OperationContext.ts';

/** Who takes their data along leaves an entry that they see themselves: somebody else may have done it with their password. */
const exports: readonly string[] = ['privacy.exportMine', 'privacy.exportTables'];
const reads = Object.entries(routes)
  .filter(([name, { method }]) => method === 'GET' && !exports.includes(name))
  .map(([name]) => name);

/** Returns one page of who touched somebody's own data, newest first: by role, never by name. */
export async function accessLogPage(
  person: string,
  page: Page,
  context: OperationContext,
): Promise<RouteAnswer<'privacy.accessLog'>> {
  const own = { collection: 'auditEntries', author: person } as const;
  if (!can(context.actor, 'read', own, context.policy)) return { items: [], next: null };
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
    page,
    context,
  );
  return {
    items: readableAll(context.actor, items, () => own, context.policy).map((entry) => {
      const { at, role, action, collection } = needing(entry, 'at', 'role', 'action', 'collection');
      return { at: new Date(at).toISOString(), by: role, action, what: collection };
    }),
    next,
  };
}

/** Returns who touched the caller's data: by role, never by name. */
export const getAccessLog: Operation<'privacy.accessLog'> = async ({ query }, context) => {
  const { person } = context.actor;
  return person === null ? refused('unauthenticated') : accepted(await accessLogPage(person, query, context));
};
