import * as z from 'zod';
import { offerKindSchema } from '../../session/agenda.ts';
import { sessionKindSchema } from '../../session/sessionKind.ts';
import { cancellerSchema, sessionPartySchema } from '../../session/sessionParty.ts';
import { sessionStateSchema } from '../../session/sessionState.ts';
import {
  dateSchema,
  engagementParams,
  idSchema,
  instantSchema,
  keySchema,
  pageOf,
  pageQuerySchema,
  personSchema,
  textSchema,
} from '../primitives.ts';
import { defineRoute } from '../route.ts';
import { actionSchema } from './actions.ts';

/** Something the leader wants to talk about. */
const agendaItemSchema = z
  .object({ id: idSchema, text: z.string() })
  .meta({ id: 'AgendaItem', description: 'Something the leader wants to talk about.' });

/** Something the coach offers: an insight, a tool or a strategy. */
const offerSchema = z
  .object({ id: idSchema, kind: offerKindSchema, text: z.string(), tool: keySchema.nullable() })
  .meta({ id: 'Offer', description: 'Something the coach offers; the leader takes it or leaves it.' });

/** A text that belongs to a session, and who reads it. */
const noteSchema = z
  .object({
    id: idSchema,
    audience: z.enum(['coachOnly', 'leaderOnly', 'shared']),
    text: z.string(),
    mine: z.boolean(),
    writtenAt: instantSchema,
  })
  .meta({ id: 'Note', description: 'A text that belongs to a session, and who reads it.' });

/** One session. What the caller may not read of it is absent: who keeps the calendar alone reads the schedule. */
export const sessionSchema = z
  .object({
    id: idSchema,
    engagementId: idSchema,
    kind: sessionKindSchema,
    state: sessionStateSchema,
    start: instantSchema,
    end: instantSchema,
    leader: personSchema,
    coach: personSchema,
    approveBefore: instantSchema
      .nullable()
      .optional()
      .describe('Until when the coach confirms it; null unless it waits for that.'),
    freeCancelUntil: instantSchema.optional(),
    freeRescheduleUntil: instantSchema.optional(),
    noShowFrom: instantSchema.optional(),
    consumed: z.boolean().optional().describe('Whether it uses up one of the agreed sessions.'),
    cancelled: z.object({ by: cancellerSchema, late: z.boolean(), at: instantSchema }).nullable().optional(),
    noShow: sessionPartySchema.nullable().optional(),
    calendarUid: z.string().optional(),
    sequence: z.number().int().optional(),
    history: z
      .array(z.object({ at: instantSchema, by: sessionPartySchema, from: instantSchema, to: instantSchema }))
      .optional()
      .describe('Every move.'),
    agenda: z.array(agendaItemSchema).optional(),
    offers: z.array(offerSchema).optional(),
    actions: z.array(actionSchema).optional(),
  })
  .meta({ id: 'Session', description: 'One session. What the caller may not read of it is absent.' });

const sessionParams = z.object({ sessionId: idSchema });
const move = ['session_state', 'slot_taken', 'slot_not_offered', 'slot_in_past'] as const;

export const sessionRoutes = {
  'sessions.list': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}/sessions',
    summary: 'Lists the sessions of an engagement, the latest start first.',
    entry: 'signedIn',
    params: engagementParams,
    query: pageQuerySchema,
    answer: pageOf(sessionSchema),
    status: 200,
    errors: [],
  }),
  'sessions.get': defineRoute({
    method: 'GET',
    path: '/sessions/{sessionId}',
    summary: 'Returns one session with its agenda, offers and actions.',
    entry: 'signedIn',
    params: sessionParams,
    answer: sessionSchema,
    status: 200,
    errors: [],
  }),
  'sessions.book': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/sessions',
    summary: 'Books an open slot of the leader’s coach; leader or coach.',
    entry: 'signedIn',
    params: engagementParams,
    body: z.object({ kind: sessionKindSchema.default('coaching'), start: instantSchema }),
    answer: sessionSchema,
    status: 201,
    errors: [
      'leader_not_accepted',
      'slot_taken',
      'slot_not_offered',
      'slot_in_past',
      'session_kind_not_allowed',
      'engagement_not_active',
      'allotment_used',
      'coach_missing',
    ],
  }),
  'sessions.reschedule': defineRoute({
    method: 'POST',
    path: '/sessions/{sessionId}/reschedule',
    summary: 'Moves a session to another open slot; its id and calendar UID stay.',
    entry: 'signedIn',
    params: sessionParams,
    body: z.object({ start: instantSchema }),
    answer: sessionSchema,
    status: 200,
    errors: [...move, 'too_late_to_reschedule'],
  }),
  'sessions.confirm': defineRoute({
    method: 'POST',
    path: '/sessions/{sessionId}/confirmation',
    summary: 'Confirms a booking that waits for it; coach only, and in time.',
    entry: 'signedIn',
    params: sessionParams,
    answer: sessionSchema,
    status: 200,
    errors: ['session_state'],
  }),
  'sessions.cancel': defineRoute({
    method: 'POST',
    path: '/sessions/{sessionId}/cancel',
    summary: 'Cancels a session; a coach’s cancel never uses one up.',
    entry: 'signedIn',
    params: sessionParams,
    answer: sessionSchema,
    status: 200,
    errors: ['session_state'],
  }),
  'sessions.complete': defineRoute({
    method: 'POST',
    path: '/sessions/{sessionId}/completion',
    summary: 'Ends a session with its actions, or with an explicit none; leader or coach.',
    entry: 'signedIn',
    params: sessionParams,
    body: z.object({
      actions: z.array(z.object({ text: textSchema, dueOn: dateSchema.optional() })).max(20),
      noActions: z.boolean().default(false).describe('True says that there is no action, on purpose.'),
    }),
    answer: sessionSchema,
    status: 200,
    errors: ['session_state', 'not_started', 'actions_missing'],
  }),
  'sessions.recordNoShow': defineRoute({
    method: 'POST',
    path: '/sessions/{sessionId}/no-show',
    summary: 'Records that the other one did not come; after the start and the grace period.',
    entry: 'signedIn',
    params: sessionParams,
    answer: sessionSchema,
    status: 200,
    errors: ['session_state', 'too_early'],
  }),
  'sessions.waiveConsumption': defineRoute({
    method: 'POST',
    path: '/sessions/{sessionId}/waiver',
    summary: 'Gives a used-up session back, with a reason; coach only.',
    entry: 'signedIn',
    params: sessionParams,
    body: z.object({ reason: textSchema }),
    answer: sessionSchema,
    status: 200,
    errors: ['session_state', 'reason_missing'],
  }),
  'sessions.addAgendaItem': defineRoute({
    method: 'POST',
    path: '/sessions/{sessionId}/agenda',
    summary: 'Adds to the agenda; leader only.',
    entry: 'signedIn',
    params: sessionParams,
    body: z.object({ text: textSchema }),
    answer: agendaItemSchema,
    status: 201,
    errors: ['session_state'],
  }),
  'sessions.addOffer': defineRoute({
    method: 'POST',
    path: '/sessions/{sessionId}/offers',
    summary: 'Offers an insight, a tool or a strategy; coach only.',
    entry: 'signedIn',
    params: sessionParams,
    body: z.object({ kind: offerKindSchema, text: textSchema, tool: keySchema.optional() }),
    answer: offerSchema,
    status: 201,
    errors: ['session_state'],
  }),
  'sessions.addNote': defineRoute({
    method: 'POST',
    path: '/sessions/{sessionId}/notes',
    summary: 'Writes a reflection (leader), a private note (coach) or a shared note (either).',
    entry: 'signedIn',
    params: sessionParams,
    body: z.object({ audience: z.enum(['onlyMe', 'shared']), text: textSchema }),
    answer: noteSchema,
    status: 201,
    errors: [],
  }),
  'sessions.listNotes': defineRoute({
    method: 'GET',
    path: '/sessions/{sessionId}/notes',
    summary: 'Lists the notes that the caller may read.',
    entry: 'signedIn',
    params: sessionParams,
    query: pageQuerySchema,
    answer: pageOf(noteSchema),
    status: 200,
    errors: [],
  }),
} as const;
