import { accepted, refused } from '@coaching/core';
import { openSlots } from '@coaching/core/scheduling';
import { sessionMinutes } from '@coaching/core/session';
import { offerOf, readCalendar } from '../sessions/calendar.ts';
import { findEngagement } from '../shared/findIn.ts';
import type { Operation } from '../shared/Operation.ts';
import { holderOf, leaderOf, touchCoach } from '../shared/ties.ts';

const longestSpan = 92 * 24 * 60 * 60_000;

/** Lists the times at which the leader could meet their coach: whoever may book may see them. */
export const listOpenSlots: Operation<'availability.openSlots'> = async ({ params, query }, context) => {
  const permitted = await findEngagement(
    params.engagementId,
    { action: 'create', collection: 'sessions' },
    context,
  );
  if (!permitted.ok) return permitted;
  const engagement = permitted.value;
  const coach = holderOf(engagement, 'coach');
  if (coach === null) return refused('coach_missing');
  const [from, to] = [Date.parse(query.from), Date.parse(query.to)];
  if (from > to || to - from > longestSpan) return refused('invalid_window');

  const { now } = context;
  const calendar = await readCalendar(
    { coach, leader: leaderOf(engagement), organization: engagement.organization },
    { start: from, end: to },
    context,
  );
  touchCoach(engagement, { id: coach, person: coach }, context);
  const minutes = sessionMinutes(query.kind, engagement.sessionMinutes);
  const { coach: offered, ...terms } = offerOf(coach, minutes, calendar);
  const slots = openSlots({ ...terms, now, from, to, coaches: [offered] });
  return accepted({
    items: slots.map(({ start, end }) => ({
      coach,
      start: new Date(start).toISOString(),
      end: new Date(end).toISOString(),
    })),
  });
};
