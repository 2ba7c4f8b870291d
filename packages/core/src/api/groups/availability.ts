import * as z from 'zod';
import { sessionKindSchema } from '../../session/sessionKind.ts';
import { issues as sentences } from '../../words/en/issues.ts';
import { dateSchema, engagementParams, idSchema, instantSchema } from '../primitives.ts';
import { defineRoute } from '../route.ts';

const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, sentences.time);
const windowSchema = z.object({ start: timeSchema, end: timeSchema });

/** When a coach can be booked. */
export const availabilitySchema = z
  .object({
    zone: z.string().min(1).max(64).describe('IANA time zone, such as Europe/Berlin.'),
    weekly: z
      .array(
        windowSchema.extend({
          weekday: z
            .union([
              z.literal(1),
              z.literal(2),
              z.literal(3),
              z.literal(4),
              z.literal(5),
              z.literal(6),
              z.literal(7),
            ])
            .describe('Monday is 1.'),
        }),
      )
      .max(50),
    overrides: z
      .array(z.object({ date: dateSchema, windows: z.array(windowSchema).max(10) }))
      .max(366)
      .describe('Each replaces one local date; no windows means a day off.'),
    bufferMinutes: z.number().int().min(0).max(240),
    minimumNoticeMinutes: z
      .number()
      .int()
      .min(0)
      .max(60 * 24 * 30),
    horizonDays: z.number().int().min(1).max(365),
  })
  .meta({ id: 'Availability', description: 'When a coach can be booked.' });

/** A time that can be booked now. */
export const slotSchema = z
  .object({ coach: idSchema, start: instantSchema, end: instantSchema })
  .meta({ id: 'Slot', description: 'A time that can be booked now.' });

export const availabilityRoutes = {
  'availability.get': defineRoute({
    method: 'GET',
    path: '/availability',
    summary: 'Returns the signed-in coach’s availability.',
    entry: 'signedIn',
    answer: availabilitySchema,
    status: 200,
    errors: [],
  }),
  'availability.set': defineRoute({
    method: 'PUT',
    path: '/availability',
    summary: 'Replaces the signed-in coach’s availability; booked sessions stay.',
    entry: 'signedIn',
    body: availabilitySchema,
    answer: availabilitySchema,
    status: 200,
    errors: ['invalid_zone', 'invalid_time', 'invalid_window'],
  }),
  'availability.openSlots': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}/open-slots',
    summary: 'Lists the open slots of the engagement’s coach between two instants, at most 92 days apart.',
    entry: 'signedIn',
    params: engagementParams,
    query: z.object({ from: instantSchema, to: instantSchema, kind: sessionKindSchema.default('coaching') }),
    answer: z.object({ items: z.array(slotSchema) }).meta({ id: 'Slots' }),
    status: 200,
    errors: ['coach_missing', 'invalid_window'],
  }),
} as const;
