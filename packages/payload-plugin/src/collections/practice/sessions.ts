import {
  cancellerSchema,
  sessionKinds,
  sessionMoveSchema,
  sessionPartySchema,
  sessionPolicySchema,
  sessionStates,
  sessionWaiverSchema,
} from '@coaching/core/session';
import * as z from 'zod';
import { choice, data, flag, instant, integer, line, optional, person, sealedData } from './column.ts';
import { definePractice, type PracticeRecord } from './definePractice.ts';
import { inEngagement } from './engagements.ts';
import { byEngagement } from './sealedBy.ts';

/** One session. Constraints in the database keep coach and leader from being in two at once. */
export const sessions = definePractice({
  name: 'sessions',
  sealedBy: byEngagement,
  columns: {
    organization: line({ index: true }),
    engagement: inEngagement(),
    coach: person(),
    leader: person(),
    kind: choice(sessionKinds),
    state: choice(sessionStates),
    start: instant(),
    end: instant(),
    policy: data(sessionPolicySchema),
    approveBefore: optional(instant()),
    calendarUid: line({ unique: true }),
    sequence: integer(),
    consumed: flag(),
    cancelledBy: optional(choice(cancellerSchema.options)),
    cancelledAt: optional(instant()),
    late: flag(),
    noShowBy: optional(choice(sessionPartySchema.options)),
    waiver: optional(sealedData(sessionWaiverSchema)),
    history: data(z.array(sessionMoveSchema)),
  },
});

/** One session. */
export type SessionRecord = PracticeRecord<typeof sessions>;
