import { accepted, refused } from '@coaching/core';
import { can, readableAll } from '@coaching/core/access';
import type { RouteAnswer } from '@coaching/core/api';
import { decideErasure } from '@coaching/core/engagement';
import { type ErasureRecord, erasures } from '../../collections/system/erasures.ts';
import { findEngagement, lockEngagement } from '../shared/findIn.ts';
import { findPage, type Page } from '../shared/findPage.ts';
import type { Operation } from '../shared/Operation.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { touchIn } from '../shared/ties.ts';
import { certificateView, erasableView } from './certificateView.ts';
import { eraseEngagement, findErasable } from './eraseEngagement.ts';
import { isHeld } from './legalHolds.ts';

const wish = { action: 'delete', collection: 'engagements' } as const;
const aboutOneself = (person: string) => ({ collection: 'erasures', author: person }) as const;

/** Returns what would go with an engagement, what would stay, and what stands in the way; no content. */
export const previewErasure: Operation<'privacy.previewErasure'> = async ({ params }, context) => {
  const permitted = await findEngagement(params.engagementId, wish, context);
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const decision = decideErasure({ state: engagement.state, held: await isHeld(engagement, context) });
  return accepted({
    ...erasableView(await findErasable(engagement, context)),
    obstacle: decision.ok ? null : decision.code,
  });
};

/** Erases an engagement for its leader, and returns the certificate. */
export const eraseOwn: Operation<'privacy.erase'> = async ({ params }, context) => {
  const permitted = await lockEngagement(params.engagementId, wish, context);
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const erased = await eraseEngagement(engagement, { rule: 'leaderAsked', askedBy: 'leader' }, context);
  if (!erased.ok) return erased;
  touchIn(engagement, { collection: 'engagements', id: engagement.id }, context);
  // What was permitted is no more: the answer belongs to the person now.
  context.trail.permissions.length = 0;
  const [certificate] = own([erased.value], context);
  return certificate ? accepted(await certificateView(certificate, context)) : refused('forbidden');
};

const own = (certificates: readonly ErasureRecord[], { actor, policy }: OperationContext) =>
  readableAll(actor, certificates, () => aboutOneself(actor.person ?? ''), policy);

/** Returns one page of the certificates of what was erased of somebody's, newest first. */
export async function erasuresPage(
  person: string,
  page: Page,
  context: OperationContext,
): Promise<RouteAnswer<'privacy.listErasures'>> {
  const { actor, policy, trail } = context;
  if (!can(actor, 'read', aboutOneself(person), policy)) return { items: [], next: null };
  const { items, next } = await findPage(
    erasures,
    { subject: { equals: person } },
    { by: 'erasedAt', newestFirst: true },
    page,
    context,
  );
  trail.add(
    ...items.map(({ id, organization }) => ({
      organization,
      collection: 'erasures',
      record: id,
      subject: person,
      role: actor.roles[0] ?? 'system',
    })),
  );
  return {
    items: await Promise.all(own(items, context).map((one) => certificateView(one, context))),
    next,
  };
}

/** Returns the certificates of what was erased for the caller, newest first. */
export const listErasures: Operation<'privacy.listErasures'> = async ({ query }, context) => {
  context.trail.add();
  const { person } = context.actor;
  return person === null ? refused('unauthenticated') : accepted(await erasuresPage(person, query, context));
};
