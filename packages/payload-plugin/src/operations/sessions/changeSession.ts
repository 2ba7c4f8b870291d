import { accepted, type Outcome, refused } from '@coaching/core';
import type { RouteAnswer } from '@coaching/core/api';
import type { SessionParty } from '@coaching/core/session';
import { type SessionRecord, sessions } from '../../collections/practice/sessions.ts';
import type { OperationContext } from '../shared/OperationContext.ts';
import { updateRecord } from '../shared/records.ts';
import { lockSession, type SessionInEngagement, schedulerOf } from './lockSession.ts';
import { sessionView } from './sessionView.ts';

/** The fields that a decision writes. */
export type SessionChanges = Partial<Omit<SessionRecord, 'id' | 'organization'>>;

/** One way to change a session. */
export type SessionChange = {
  /** What it is about: the policy is asked whether the actor may change this field. */
  readonly field: keyof SessionRecord;
  readonly decide: (found: SessionInEngagement, by: SessionParty) => Outcome<SessionChanges>;
  /** What else is written with it. */
  readonly also?: (found: SessionInEngagement) => Promise<unknown>;
};

/** Decides on one session, writes what was decided, and returns how the actor sees it then. */
export async function changeSession(
  id: string,
  change: SessionChange,
  context: OperationContext,
): Promise<Outcome<RouteAnswer<'sessions.get'>>> {
  const { field, decide, also } = change;
  const found = await lockSession(id, { action: 'update', collection: 'sessions', field }, context);
  if (!found.ok) return found;
  const { record: session, engagement } = found.value;
  const by = schedulerOf(engagement, context);
  if (by === null) return refused('forbidden');
  const decision = decide(found.value, by);
  if (!decision.ok) return decision;
  const after = await updateRecord(sessions, session, decision.value, context);
  await also?.({ record: after, engagement });
  return accepted(await sessionView(engagement, after, context));
}
