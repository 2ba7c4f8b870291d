import { batteryEntrySchema, lensSchema, programTermsSchema } from '@coaching/core/content';
import { engagementStates, fitScreenSchema, participantParts } from '@coaching/core/engagement';
import * as z from 'zod';
import {
  choice,
  data,
  flag,
  instant,
  integer,
  line,
  optional,
  reference,
  sealedData,
  sealedFlag,
  sealedText,
} from './column.ts';
import { definePractice, type PracticeRecord } from './definePractice.ts';
import { byItself } from './sealedBy.ts';

const participantSchema = z.object({
  person: z.string(),
  part: z.enum(participantParts),
  invited: z.literal(true).optional(),
});

/** Somebody who takes part in an engagement. */
export type Participant = z.output<typeof participantSchema>;

/** One coaching assignment. Its participants are a list, so that a group can have several leaders. */
export const engagements = definePractice({
  name: 'engagements',
  sealedBy: byItself,
  bound: ['participants'],
  columns: {
    organization: line({ index: true }),
    participants: data(z.array(participantSchema)),
    program: line(),
    programTitle: data(z.record(z.string(), z.string())),
    battery: data(z.array(batteryEntrySchema)),
    focusLimits: data(z.object({ min: z.number(), max: z.number() })),
    sessionMinutes: integer(),
    /** What its agreements start from; null in engagements that began before programs were asked. */
    programTerms: optional(data(programTermsSchema)),
    agreementTemplate: line(),
    waivedLenses: data(z.array(lensSchema)),
    state: choice(engagementStates),
    /** False while the coach of the intake is only that. */
    coachChosen: flag(),
    coachAccepted: flag(),
    fitScreen: optional(sealedData(fitScreenSchema)),
    /** Sealed always, so that whether it was asked for does not show, and nobody takes part who was not when it was sealed. */
    remedialConsent: sealedFlag(),
    endReason: optional(sealedText()),
    startedAt: instant(),
    /** When it came to its end; null while it goes on, and where it was written before this was kept. */
    endedAt: optional(instant()),
    /** The day of erasure that the leader was told of. */
    erasureAnnounced: optional(instant()),
  },
});

/** One engagement. */
export type EngagementRecord = PracticeRecord<typeof engagements>;

/** Column for the engagement that a record belongs to. */
export const inEngagement = () => reference('engagements');
