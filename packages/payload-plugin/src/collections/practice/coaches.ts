import { availabilitySchema } from '@coaching/core/api';
import * as z from 'zod';
import { data, flag, integer, line, optional, person } from './column.ts';
import { definePractice, type PracticeRecord } from './definePractice.ts';

/** A coach: what leaders read of them, and when they can be booked. */
export const coaches = definePractice({
  name: 'coaches',
  unique: [['organization', 'person']],
  columns: {
    organization: line({ index: true }),
    person: person(),
    about: optional(line()),
    languages: data(z.array(z.string())),
    takesNew: flag(),
    zone: line(),
    weekly: data(availabilitySchema.shape.weekly),
    overrides: data(availabilitySchema.shape.overrides),
    bufferMinutes: integer(),
    minimumNoticeMinutes: integer(),
    horizonDays: integer(),
  },
});

/** One coach. */
export type CoachRecord = PracticeRecord<typeof coaches>;
