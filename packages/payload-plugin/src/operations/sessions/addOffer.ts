import { accepted, issueOf, refused } from '@coaching/core';
import { isOpenState } from '@coaching/core/session';
import { offers } from '../../collections/practice/sessionContent.ts';
import { findPublished } from '../content/published.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { shown } from '../shared/visible.ts';
import { lockSession } from './lockSession.ts';
import { offerView } from './sessionView.ts';

/** Offers the leader an insight, a tool or a strategy, beside the agenda. A tool that is named is one that the leader can read. */
export const addOffer: Operation<'sessions.addOffer'> = async ({ params, body }, context) => {
  const found = await lockSession(params.sessionId, { action: 'create', collection: 'offers' }, context);
  if (!found.ok) return found;
  const { record: session, engagement } = found.value;
  if (!isOpenState(session.state)) return refused('session_state');
  if (body.tool !== undefined) {
    const { organization } = engagement;
    const [tool] = await findPublished('tools', { key: { equals: body.tool } }, context, {
      organization,
      limit: 1,
    });
    if (!tool) return refused('not_found', [issueOf(['tool'], 'not_found', 'toolUnpublished')]);
  }
  const offer = await createRecord(
    offers,
    {
      organization: engagement.organization,
      engagement: engagement.id,
      session: session.id,
      kind: body.kind,
      text: body.text,
      tool: body.tool ?? null,
      writtenAt: context.now,
    },
    context,
  );
  touchIn(engagement, { collection: 'offers', id: offer.id }, context);
  return accepted(offerView(shown(offers, offer, engagement, context)));
};
