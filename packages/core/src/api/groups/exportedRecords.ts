import * as z from 'zod';
import { scoreSheetSchema } from '../../assessment/scoring/scoreSheet.ts';
import {
  agreementClauseSchema,
  agreementParametersSchema,
  agreementPartySchema,
} from '../../content/agreementTemplate.ts';
import { lensSchema } from '../../content/lens.ts';
import { batteryEntrySchema } from '../../content/program.ts';
import { programTermsSchema } from '../../content/programTerms.ts';
import { referralLevelSchema } from '../../content/referralResource.ts';
import { fitScreenSchema } from '../../engagement/fitScreen.ts';
import { engagementStates } from '../../engagement/lifecycle.ts';
import { participantParts } from '../../engagement/participants.ts';
import { referralOutcomes } from '../../engagement/referral.ts';
import { roundStates } from '../../feedback/roundStates.ts';
import { focusBehaviorSchema } from '../../focus/FocusInput.ts';
import { focusRankingSchema } from '../../focus/FocusRanking.ts';
import { offerKindSchema } from '../../session/agenda.ts';
import { sessionKindSchema } from '../../session/sessionKind.ts';
import { cancellerSchema, sessionPartySchema } from '../../session/sessionParty.ts';
import { sessionPolicySchema } from '../../session/sessionPolicy.ts';
import { sessionStateSchema } from '../../session/sessionState.ts';
import { dateSchema, idSchema, keySchema, localeSchema } from '../primitives.ts';
import { invitedGroups } from './feedback.ts';
import { frozenReportSchema } from './frozenReport.ts';

/** What the reader may not read is absent; the id is always there. */
const kept = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.object(shape).partial().extend({ id: idSchema });

/**
 * Returns the schemas of the records of one engagement, by collection, with `instant` for every moment: as a text for the API, as a
 * number where records are read and written.
 *
 * A field has the name that the policy knows it by, and is absent where the reader may not read it.
 */
export const exportedRecords = <Instant extends z.ZodType>(instant: Instant) => ({
  engagements: kept({
    participants: z.array(
      z.object({
        person: idSchema,
        part: z.enum(participantParts),
        invited: z.literal(true).optional().describe('Has not accepted yet.'),
      }),
    ),
    program: keySchema,
    programTitle: z.record(z.string(), z.string()).describe('By language.'),
    battery: z.array(batteryEntrySchema),
    focusLimits: z.object({ min: z.number(), max: z.number() }),
    sessionMinutes: z.number().int(),
    programTerms: programTermsSchema.nullable(),
    agreementTemplate: keySchema,
    waivedLenses: z.array(lensSchema),
    state: z.enum(engagementStates),
    coachChosen: z.boolean(),
    coachAccepted: z.boolean(),
    fitScreen: fitScreenSchema.nullable(),
    remedialConsent: z.boolean(),
    endReason: z.string().nullable(),
    startedAt: instant,
    endedAt: instant.nullable(),
    erasureAnnounced: instant.nullable().describe('The day of erasure that the leader was told of.'),
  }),

  agreements: kept({
    version: z.number().int().min(1),
    title: z.string(),
    clauses: z.array(agreementClauseSchema),
    parameters: agreementParametersSchema,
    documentHash: z.string(),
    signatures: z.array(
      z.object({ party: agreementPartySchema, person: idSchema, at: instant, documentHash: z.string() }),
    ),
    locale: localeSchema,
  }),

  referrals: kept({
    level: referralLevelSchema,
    recommendation: z.string(),
    action: z.string().nullable().describe('What was done; for the coach alone.'),
    date: dateSchema,
    outcome: z.enum(referralOutcomes),
  }),

  assessments: kept({
    leader: idSchema,
    lens: lensSchema,
    instrument: keySchema,
    instrumentVersion: idSchema.describe('One of `instruments`.'),
    state: z.enum(['open', 'submitted', 'waived']),
    answers: z.record(z.string(), z.number().nullable()).describe('By item; for the leader alone.'),
    scoreSheet: scoreSheetSchema.nullable(),
    answered: z.number().int(),
    items: z.number().int(),
    assignedAt: instant,
    submittedAt: instant.nullable(),
  }),

  feedbackRounds: kept({
    instrument: keySchema,
    instrumentVersion: idSchema.describe('One of `instruments`.'),
    state: z.enum(roundStates),
    openedAt: instant,
    invitedAt: instant.nullable(),
    answersUntil: instant.nullable(),
    remindedAt: instant.nullable(),
    changeRequest: z.string().nullable(),
    reviewedAt: instant.nullable(),
    releasedAt: instant.nullable(),
    report: frozenReportSchema
      .nullable()
      .describe('As it was frozen at the release; `reportHash` is the SHA-256 of its canonical JSON.'),
    reportHash: z.string().nullable(),
  }),

  feedbackInvitations: kept({
    group: z.enum(invitedGroups),
    name: z.string().nullable(),
    email: z.string().nullable(),
    state: z.enum(['proposed', 'invited']),
  }),

  focusRankings: kept({
    mode: z.string(),
    inputs: z.array(focusBehaviorSchema),
    ranking: focusRankingSchema,
    rankedAt: instant,
  }),

  focusAreas: kept({
    behavior: keySchema,
    title: z.string(),
    observable: z.string(),
    measure: z.string(),
    state: z.enum(['active', 'shifted']),
    chosenAt: instant,
    shiftReason: z.string().nullable().describe('For the leader alone.'),
  }),

  sessions: kept({
    coach: idSchema,
    leader: idSchema,
    kind: sessionKindSchema,
    state: sessionStateSchema,
    start: instant,
    end: instant,
    policy: sessionPolicySchema.extend({ consumingKinds: z.array(sessionKindSchema) }),
    approveBefore: instant.nullable(),
    calendarUid: z.string(),
    sequence: z.number().int(),
    consumed: z.boolean(),
    cancelledBy: cancellerSchema.nullable(),
    cancelledAt: instant.nullable(),
    late: z.boolean(),
    noShowBy: sessionPartySchema.nullable(),
    waiver: z.object({ at: instant, reason: z.string() }).nullable(),
    history: z.array(z.object({ at: instant, by: sessionPartySchema, from: instant, to: instant })),
  }),

  agendaItems: kept({ session: idSchema, text: z.string(), writtenAt: instant }),

  offers: kept({
    session: idSchema,
    kind: offerKindSchema,
    text: z.string(),
    tool: keySchema.nullable(),
    writtenAt: instant,
  }),

  actions: kept({
    session: idSchema,
    text: z.string(),
    position: z.number().int().describe('1 for the first of its session.'),
    dueOn: dateSchema.nullable(),
    doneAt: instant.nullable(),
  }),

  notes: kept({
    session: idSchema,
    author: idSchema,
    audience: z.enum(['coachOnly', 'leaderOnly', 'shared']),
    text: z.string(),
    writtenAt: instant,
  }),

  progressSummaries: kept({ text: z.string(), releasedAt: instant }),
});
