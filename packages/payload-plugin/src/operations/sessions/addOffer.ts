import { accepted, refused } from '@coaching/core';
import { isOpenState } from '@coaching/core/session';
import { offers } from '../../collections/practice/sessionContent.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { shown } from '../shared/visible.ts';
import { lockSession } from './lockSession.ts';
import { offerView } from './sessionView.ts';

/** Offers the leader an insight, a tool or a strategy, beside the agenda. */
export const addOffer: Operation<'sessions.addOffer'> = async ({ params, body }, context) => {
  const found = await lockSession(params.sessionId, { action: 'create', collection: 'offers' }, context);
  if (!found.ok) return found;
  const { record: session, engagement } = found.value;
  if (!isOpenState(session.state)) return refused('session_state');
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
