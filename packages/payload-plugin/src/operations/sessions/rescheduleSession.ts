import { accepted, refused } from '@coaching/core';
import { decideReschedule } from '@coaching/core/session';
import { sessions } from '../../collections/practice/sessions.ts';
import { isSlotConflict } from '../../host/isSlotConflict.ts';
import { execute } from '../../host/sql.ts';
import type { Operation } from '../shared/Operation.ts';
import { updateRecord } from '../shared/records.ts';
import { touchIn } from '../shared/ties.ts';
import { offerOf, readCalendar } from './calendar.ts';
import { lockSession, schedulerOf } from './lockSession.ts';
import { planLapse } from './sessionLapse.ts';
import { planReminder } from './sessionReminder.ts';
import { sessionView } from './sessionView.ts';

/** Moves a session to another open slot of its coach. */
export const rescheduleSession: Operation<'sessions.reschedule'> = async ({ params, body }, context) => {
  const wish = { action: 'update', collection: 'sessions', field: 'start' } as const;
  const found = await lockSession(params.sessionId, wish, context);
  if (!found.ok) return found;
  const { record: session, engagement } = found.value;
  const by = schedulerOf(engagement, context);
  if (by === null) return refused('forbidden');

  const start = Date.parse(body.start);
  const length = session.end - session.start;
  const calendar = await readCalendar(session, { start, end: start + length }, context, {
    without: session.id,
  });
  const offer = offerOf(session.coach, length / 60_000, calendar);
  const decision = decideReschedule(session, { now: context.now, by, start, offer, taken: calendar.taken });
  if (!decision.ok) return decision;

  const { history, ...moved } = decision.value;
  try {
    const after = await updateRecord(sessions, session, { ...moved, history: [...history] }, context);
    await execute(context.req, planReminder(after, context));
    await execute(context.req, planLapse(after));
    touchIn(engagement, { collection: 'sessions', id: session.id }, context);
    return accepted(await sessionView(engagement, after, context));
  } catch (error) {
    // Another writer than this one may have been quicker: the database has the last word.
    if (isSlotConflict(error)) return refused('slot_taken');
    throw error;
  }
};
