import { accepted, refused } from '@coaching/core';
import { awaitsLeader } from '@coaching/core/engagement';
import { decideBooking, policyOf, sessionMinutes } from '@coaching/core/session';
import { sessions } from '../../collections/practice/sessions.ts';
import { isSlotConflict } from '../../host/isSlotConflict.ts';
import { execute, sql } from '../../host/sql.ts';
import { findEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { createRecord } from '../shared/records.ts';
import { holderOf, leaderOf, touchIn } from '../shared/ties.ts';
import { parseTerms, termsColumns } from './bookingTerms.ts';
import { calendarColumns, offerOf, parseCalendar } from './calendar.ts';
import { lockEngagementCalendars } from './lockCalendars.ts';
import { schedulerOf } from './lockSession.ts';
import { planLapse } from './sessionLapse.ts';
import { planReminder } from './sessionReminder.ts';
import { newSessionView } from './sessionView.ts';

/** Books an open slot of the coach for the leader. */
export const bookSession: Operation<'sessions.book'> = async ({ params, body }, context) => {
  await lockEngagementCalendars(params.engagementId, context);
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'create', collection: 'sessions' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  if (awaitsLeader(engagement)) return refused('leader_not_accepted');
  const by = schedulerOf(engagement, context);
  if (by === null) return refused('forbidden');
  const coach = holderOf(engagement, 'coach');
  if (coach === null) return refused('coach_missing');
  const pair = { coach, leader: leaderOf(engagement), organization: engagement.organization };

  const start = Date.parse(body.start);
  const minutes = sessionMinutes(body.kind, engagement.sessionMinutes);
  const around = { start, end: start + minutes * 60_000 };
  const [row] = await execute(
    context.req,
    sql`select ${calendarColumns(pair, around, context)}, ${termsColumns(engagement.id, context)}`,
  );
  const [calendar, terms] = [parseCalendar(row, pair), parseTerms(row)];
  const { now } = context;
  const decision = decideBooking({
    now,
    by,
    start,
    kind: body.kind,
    engagement: { state: engagement.state, sessionsLeft: terms.left },
    policy: policyOf(terms.parameters),
    offer: offerOf(coach, minutes, calendar),
    taken: calendar.taken,
  });
  if (!decision.ok) return decision;

  const id = context.newId();
  const { policy, history, ...booked } = decision.value;
  try {
    const session = await createRecord(
      sessions,
      {
        ...booked,
        ...pair,
        id,
        engagement: engagement.id,
        policy,
        history: [...history],
        calendarUid: `${id}@coaching`,
        cancelledAt: null,
      },
      context,
    );
    touchIn(engagement, { collection: 'sessions', id }, context);
    context.trail.along.push(planReminder(session, context));
    if (session.state === 'held') context.trail.along.push(planLapse(session));
    return accepted(await newSessionView(engagement, session, context));
  } catch (error) {
    // Another writer than this one may have been quicker: the database has the last word.
    if (isSlotConflict(error)) return refused('slot_taken');
    throw error;
  }
};
