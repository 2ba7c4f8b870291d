import { accepted, refused } from '@coaching/core';
import { consumption, decideBooking } from '@coaching/core/session';
import { sessions } from '../../collections/practice/sessions.ts';
import { isSlotConflict } from '../../database/isSlotConflict.ts';
import { lock } from '../../database/lock.ts';
import { auditIn } from '../auditIn.ts';
import { completeAgreement } from '../engagements/agreementView.ts';
import { lockEngagement } from '../lockEngagement.ts';
import type { Operation } from '../Operation.ts';
import { createRecord, findRecords } from '../records.ts';
import { holderOf, leaderOf } from '../ties.ts';
import { calendarLocks, findAvailability, offerOf, readCalendar } from './calendar.ts';
import { schedulerOf } from './findSession.ts';
import { planReminder } from './sessionReminder.ts';
import { minutesOf, policyOf } from './sessionTerms.ts';
import { newSessionView } from './sessionView.ts';

/** Books an open slot of the coach for the leader. */
export const bookSession: Operation<'sessions.book'> = async ({ params, body }, context) => {
  const permitted = await lockEngagement(params.engagementId, 'create', 'sessions', context);
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const by = schedulerOf(engagement, context);
  if (by === null) return refused('forbidden');
  const coach = holderOf(engagement, 'coach');
  if (coach === null) return refused('coach_missing');
  const pair = { coach, leader: leaderOf(engagement) };
  await lock(context.req, calendarLocks(pair));

  const start = Date.parse(body.start);
  const minutes = minutesOf(body.kind, engagement);
  const agreement = await completeAgreement(engagement.id, context);
  const held = await findRecords(sessions, { engagement: { equals: engagement.id } }, context);
  const availability = await findAvailability(coach, engagement.organization, context);
  const calendar = await readCalendar(pair, { start, end: start + minutes * 60_000 }, context);
  const { now } = context;
  const decision = decideBooking({
    now,
    by,
    start,
    kind: body.kind,
    engagement: {
      state: engagement.state,
      sessionsLeft: consumption(held, agreement?.parameters.sessions ?? null).left,
    },
    policy: policyOf(agreement),
    offer: offerOf(availability, minutes, calendar),
    taken: calendar,
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
        organization: engagement.organization,
        engagement: engagement.id,
        policy,
        history: [...history],
        calendarUid: `${id}@coaching`,
        cancelledAt: null,
      },
      context,
    );
    await planReminder(session, context);
    await auditIn(engagement, 'sessions.book', { collection: 'sessions', id }, context);
    return accepted(await newSessionView(engagement, session, context));
  } catch (error) {
    // Another writer than this one may have been quicker: the database has the last word.
    if (isSlotConflict(error)) return refused('slot_taken');
    throw error;
  }
};
