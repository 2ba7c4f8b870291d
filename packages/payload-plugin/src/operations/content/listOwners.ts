import { accepted, localize, type Outcome, refused } from '@coaching/core';
import { mainOrganization } from '@coaching/core/access';
import * as z from 'zod';
import { reachesAll } from '../../access/panelAccess.ts';
import type { PayloadRequest } from '../../host/types.ts';
import type { Settings } from '../../options.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import type { Owners } from './owners.ts';

const valueSchema = z.object({ organization: z.union([z.string(), z.number()]).nullish() });

/** Returns the organizations of the accounts, where these have a field of that name. */
async function organizationsOfAccounts(req: PayloadRequest, { usersSlug }: Settings): Promise<string[]> {
  const field = 'organization';
  const accounts = req.payload.collections[usersSlug]?.config.flattenedFields ?? [];
  if (!accounts.some(({ name }) => name === field)) return [];
  const { values } = await req.payload.db.findDistinct({ collection: usersSlug, field, req });
  return values.flatMap((value) => {
    const { organization } = valueSchema.parse(value);
    return organization === undefined || organization === null ? [] : [String(organization)];
  });
}

/**
 * Returns whose a piece of content can be, beside being shared: the organizations that take inquiries, and those that have
 * accounts. Only for who decides that.
 */
export async function listOwners(context: OperationContext): Promise<Outcome<Owners, 'forbidden'>> {
  const { actor, locale, req, settings } = context;
  if (!reachesAll('update', 'articles', actor, context.policy)) return refused('forbidden');
  const titles = new Map(settings.inquiryOrganizations.map(({ id, title }) => [id, localize(title, locale)]));
  const ids = new Set([...titles.keys(), ...(await organizationsOfAccounts(req, settings))]);
  // What belongs to the house is shared by all.
  for (const none of [mainOrganization, '']) ids.delete(none);
  const items = [...ids].map((id) => ({ id, title: titles.get(id) ?? id }));
  return accepted({ items: items.sort((a, b) => a.title.localeCompare(b.title, locale)) });
}
