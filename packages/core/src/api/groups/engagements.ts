import * as z from 'zod';
import {
  agreementParametersFields,
  agreementParametersSchema,
  agreementPartySchema,
} from '../../content/agreementTemplate.ts';
import { referralLevelSchema } from '../../content/referralResource.ts';
import { transitionReasons } from '../../engagement/endReasons.ts';
import { fitScreenSchema, fitVerdicts } from '../../engagement/fitScreen.ts';
import { engagementStates, pathPlaces, pathStates } from '../../engagement/lifecycle.ts';
import { namedParts, participantParts } from '../../engagement/participants.ts';
import { referralOutcomes } from '../../engagement/referral.ts';
import { sessionKindSchema } from '../../session/sessionKind.ts';
import {
  dateSchema,
  emailSchema,
  engagementParams,
  idSchema,
  instantSchema,
  keySchema,
  localeSchema,
  pageOf,
  pageQuerySchema,
  personSchema,
  textSchema,
} from '../primitives.ts';
import { defineRoute } from '../route.ts';

/** What is missing before the engagement can go on. */
export const missingSchema = z
  .object({ path: z.array(z.union([z.string(), z.number()])), code: z.string(), message: z.string() })
  .meta({ id: 'Issue', description: 'One thing that is wrong or missing, and where.' });

/** A text on the progress that the leader has released. */
export const progressSchema = z
  .object({ text: z.string(), releasedAt: instantSchema })
  .meta({ id: 'ProgressSummary' });

/** One coaching assignment. What the caller may not read of it is absent. */
export const engagementSchema = z
  .object({
    id: idSchema,
    state: z.enum(engagementStates),
    program: z.object({ key: keySchema, title: z.string() }),
    leader: personSchema,
    coach: personSchema.nullable(),
    coachChosen: z.boolean().optional().describe('False while the coach only holds the intake.'),
    coachAccepted: z.boolean().optional().describe('Whether the chosen coach has accepted.'),
    sponsor: personSchema.nullable(),
    fitScreenRecorded: z.boolean().optional(),
    fitVerdict: z
      .enum(fitVerdicts)
      .nullable()
      .optional()
      .describe('What the recorded fit screen suggests; null until it is recorded.'),
    openReferral: referralLevelSchema.nullable().optional(),
    agreement: z.object({ version: z.number().int(), complete: z.boolean() }).nullable().optional(),
    allotment: z
      .object({ agreed: z.number().int(), used: z.number().int(), left: z.number().int() })
      .optional()
      .describe('By the newest version of the agreement that all its parties have signed.'),
    progressSummary: progressSchema
      .nullable()
      .optional()
      .describe('The newest text that the leader has released to sponsor and manager.'),
    bookableKinds: z
      .array(sessionKindSchema)
      .describe('The kinds of session that can be booked in this state, the likeliest first.'),
    path: z
      .array(z.object({ state: z.enum(pathStates), at: z.enum(pathPlaces) }))
      .nullable()
      .describe('The way from the inquiry to the end, and where the engagement stands; null after an exit.'),
    next: z
      .object({ to: z.enum(engagementStates), missing: z.array(missingSchema) })
      .nullable()
      .describe('The next state, and what is missing before it; null in lists, and at the end.'),
    createdAt: instantSchema,
  })
  .meta({
    id: 'Engagement',
    description: 'One coaching assignment. What the caller may not read of it is absent.',
  });

const clauseSchema = z.object({ key: keySchema, title: z.string(), text: z.string() });

/** One version of the coaching agreement, as one party sees it. */
export const agreementSchema = z
  .object({
    engagementId: idSchema,
    version: z.number().int().min(1),
    title: z.string(),
    clauses: z.array(clauseSchema),
    parameters: agreementParametersSchema,
    documentHash: z.string().describe('SHA-256 of the whole document, in hex; the same for all parties.'),
    signatures: z.array(z.object({ party: agreementPartySchema, at: instantSchema })),
    complete: z.boolean(),
  })
  .meta({ id: 'Agreement', description: 'One version of the coaching agreement, as one party sees it.' });

/** What a coach may change in a proposal: who signs follows from who takes part. */
const { parties: _, ...proposedFields } = agreementParametersFields;

/** What the next version of the agreement starts from. */
export const agreementDraftSchema = z
  .object({
    template: keySchema.describe('The template that it is made from.'),
    templates: z
      .array(z.object({ key: keySchema, title: z.string() }))
      .describe('The published templates to choose from.'),
    parameters: agreementParametersSchema,
    clauses: z.array(clauseSchema),
  })
  .meta({ id: 'AgreementDraft', description: 'What the next version of the agreement starts from.' });

/** Who takes part in an engagement, and as what. */
export const participantsSchema = z
  .object({ items: z.array(z.object({ part: z.enum(participantParts), person: personSchema })) })
  .meta({ id: 'Participants', description: 'Who takes part in an engagement, and as what.' });

/** What a leader reads of a referral: the recommendation. Only the coach reads the rest. */
export const referralSchema = z
  .object({
    id: idSchema,
    level: referralLevelSchema,
    recommendation: z.string(),
    date: dateSchema,
    action: z.string().nullable().optional().describe('What was done; for the coach alone.'),
    outcome: z.enum(referralOutcomes),
  })
  .meta({ id: 'Referral', description: 'A recommendation to seek other help.' });

const agreementParams = engagementParams.extend({ version: z.coerce.number().int().min(1) });

export const engagementRoutes = {
  'engagements.list': defineRoute({
    method: 'GET',
    path: '/engagements',
    summary: 'Lists the engagements in which the caller is leader or coach, newest first.',
    entry: 'signedIn',
    query: pageQuerySchema,
    answer: pageOf(engagementSchema),
    status: 200,
    errors: [],
  }),
  'engagements.get': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}',
    summary: 'Returns one engagement.',
    entry: 'signedIn',
    params: engagementParams,
    answer: engagementSchema,
    status: 200,
    errors: [],
  }),
  'engagements.acceptPart': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/acceptance',
    summary: 'Accepts the engagement that a coach opened for the caller; leader only.',
    entry: 'signedIn',
    params: engagementParams,
    answer: engagementSchema,
    status: 200,
    errors: ['transition_not_allowed'],
  }),
  'engagements.recordFitScreen': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/fit-screen',
    summary: 'Records whether coaching is right for this leader now; intake coach only.',
    entry: 'signedIn',
    params: engagementParams,
    body: fitScreenSchema,
    answer: engagementSchema,
    status: 200,
    errors: ['transition_not_allowed', 'leader_not_accepted'],
  }),
  'engagements.consentToRemedial': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/remedial-consent',
    summary: 'Records that the leader agrees to a remedial request; leader only.',
    entry: 'signedIn',
    params: engagementParams,
    answer: engagementSchema,
    status: 200,
    errors: ['transition_not_allowed'],
  }),
  'engagements.raiseReferral': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/referrals',
    summary: 'Records a recommendation to seek other help; coach only.',
    entry: 'signedIn',
    params: engagementParams,
    body: z.object({ level: referralLevelSchema, recommendation: textSchema, action: textSchema.optional() }),
    answer: referralSchema,
    status: 201,
    errors: ['leader_not_accepted'],
  }),
  'engagements.settleReferral': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/referrals/{referralId}/outcome',
    summary: 'Records how a referral ended; coach only.',
    entry: 'signedIn',
    params: engagementParams.extend({ referralId: idSchema }),
    body: z.object({ outcome: z.enum(referralOutcomes).exclude(['open']) }),
    answer: referralSchema,
    status: 200,
    errors: [],
  }),
  'engagements.listReferrals': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}/referrals',
    summary: 'Lists the referrals; the leader reads the recommendation alone.',
    entry: 'signedIn',
    params: engagementParams,
    query: pageQuerySchema,
    answer: pageOf(referralSchema),
    status: 200,
    errors: [],
  }),
  'engagements.listCoaches': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}/coaches',
    summary: 'Lists the coaches the leader can choose from.',
    entry: 'signedIn',
    params: engagementParams,
    query: pageQuerySchema,
    answer: pageOf(
      z
        .object({ id: idSchema, name: z.string(), about: z.string(), languages: z.array(z.string()) })
        .meta({ id: 'CoachProfile' }),
    ),
    status: 200,
    errors: [],
  }),
  'engagements.chooseCoach': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/coach',
    summary: 'Chooses a coach; leader only.',
    entry: 'signedIn',
    params: engagementParams,
    body: z.object({ coachId: idSchema }),
    answer: engagementSchema,
    status: 200,
    errors: ['coach_unavailable', 'transition_not_allowed'],
  }),
  'engagements.acceptLeader': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/coach/accept',
    summary: 'Accepts the leader; the chosen coach only.',
    entry: 'signedIn',
    params: engagementParams,
    answer: engagementSchema,
    status: 200,
    errors: ['coach_missing', 'transition_not_allowed'],
  }),
  'engagements.proposeAgreement': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/agreements',
    summary: 'Makes the next version of the agreement from a published template; coach only.',
    entry: 'signedIn',
    params: engagementParams,
    body: z.object({
      template: keySchema.optional().describe('Default: the template of the program.'),
      parameters: z
        .strictObject(proposedFields)
        .partial()
        .optional()
        .describe(
          'What is changed of the agreement in force, or before the first one of the program and the template.',
        ),
      locale: localeSchema.optional().describe('Of the agreement; default the language of the request.'),
    }),
    answer: agreementSchema,
    status: 201,
    errors: ['transition_not_allowed', 'sponsor_clause_missing', 'agreement_terms_missing'],
  }),
  'engagements.draftAgreement': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}/agreement-draft',
    summary:
      'Returns what the next version of the agreement starts from, with its clauses as they would read; coach only.',
    entry: 'signedIn',
    params: engagementParams,
    query: z.object({ template: keySchema.optional().describe('Default: the template of the program.') }),
    answer: agreementDraftSchema,
    status: 200,
    errors: [],
  }),
  'engagements.getAgreement': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}/agreements/{version}',
    summary: 'Returns one version of the agreement; the sponsor reads their own clauses.',
    entry: 'signedIn',
    params: agreementParams,
    answer: agreementSchema,
    status: 200,
    errors: [],
  }),
  'engagements.signAgreement': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/agreements/{version}/signatures',
    summary: 'Signs one version of the agreement for the caller’s own party.',
    entry: 'signedIn',
    params: agreementParams,
    body: z.object({
      documentHash: z.string().min(1).max(128).describe('The hash of the document that was read.'),
    }),
    answer: agreementSchema,
    status: 200,
    errors: ['agreement_superseded', 'already_signed'],
  }),
  'engagements.nameParticipant': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/participants',
    summary:
      'Names a manager, who reads what the agreement shows, or a delegate, who keeps the calendar and sees no content; leader only.',
    entry: 'signedIn',
    params: engagementParams,
    body: z.object({ part: z.enum(namedParts), email: emailSchema }),
    answer: participantsSchema,
    status: 200,
    errors: ['role_missing', 'person_unknown', 'part_taken', 'transition_not_allowed'],
  }),
  'engagements.removeParticipant': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/participants/removal',
    summary: 'Takes the part of a manager or a delegate away again, at once; leader only.',
    entry: 'signedIn',
    params: engagementParams,
    body: z.object({ part: z.enum(namedParts), personId: idSchema }),
    answer: participantsSchema,
    status: 200,
    errors: [],
  }),
  'engagements.listParticipants': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}/participants',
    summary: 'Returns who takes part, and as what; leader and coach.',
    entry: 'signedIn',
    params: engagementParams,
    answer: participantsSchema,
    status: 200,
    errors: [],
  }),
  'engagements.advance': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/transitions',
    summary: 'Moves the engagement to another state, if its guards are met.',
    entry: 'signedIn',
    params: engagementParams,
    body: z.object({ to: z.enum(engagementStates), reason: z.enum(transitionReasons).optional() }),
    answer: engagementSchema,
    status: 200,
    errors: [
      'transition_not_allowed',
      'guard_not_met',
      'leader_not_accepted',
      'fit_screen_missing',
      'referral_open',
      'leader_consent_missing',
      'coach_missing',
      'agreement_incomplete',
      'sponsor_clause_missing',
      'lens_open',
      'feedback_unreleased',
      'debrief_missing',
      'focus_count',
      'closing_incomplete',
      'reason_missing',
    ],
  }),
} as const;
