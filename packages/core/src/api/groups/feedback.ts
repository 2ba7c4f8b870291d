import * as z from 'zod';
import { answerBands } from '../../feedback/answerTally.ts';
import { selfOtherQuadrants } from '../../feedback/compareSelfOther.ts';
import { roundStates } from '../../feedback/roundStates.ts';
import {
  answersSchema,
  doneSchema,
  emailSchema,
  engagementParams,
  idSchema,
  instantSchema,
  intervalSchema,
  keySchema,
  lineSchema,
  localeSchema,
  pageOf,
  pageQuerySchema,
  textSchema,
} from '../primitives.ts';
import { defineRoute } from '../route.ts';
import { publishedInstrumentSchema } from './content.ts';
import { missingSchema } from './engagements.ts';

/** The groups that raters are invited in. The leader's own answers are an assessment. */
export const invitedGroups = ['manager', 'peer', 'directReport', 'other'] as const;

/** One 360 round, as leader and coach see it while it runs. */
export const feedbackRoundSchema = z
  .object({
    id: idSchema,
    engagementId: idSchema,
    instrument: z.object({ key: keySchema, version: z.string(), title: z.string() }),
    state: z
      .enum(roundStates)
      .describe(
        'Raters answer while it is open; then the coach reads, reviews and releases the report. Abandoned: ended without one, and the answers are erased.',
      ),
    openedAt: instantSchema,
    proposed: z.number().int().describe('How many proposed raters wait for the coach’s approval.'),
    changeRequest: z
      .string()
      .nullable()
      .describe('What the coach asks the leader to change about the proposed raters.'),
    answersUntil: instantSchema
      .nullable()
      .describe('When the links of the raters end; null before anybody is invited.'),
    invited: z.array(z.object({ group: z.enum(invitedGroups), count: z.number().int() })),
    shortGroups: z
      .array(z.object({ group: z.enum(invitedGroups), missing: z.number().int().min(1) }))
      .describe(
        'The groups that could not be shown on their own even if all invited raters answered, and how many raters each lacks.',
      ),
    answers: z
      .enum(answerBands)
      .describe(
        'How many have answered, in a word: fewer than three, some, or enough for a report. It can change at the beginning of a day (UTC), and only after three answers or more, so that it tells of no single person. `few` in an abandoned round, whatever had come.',
      ),
    gate: z.object({ open: z.boolean(), missing: z.array(missingSchema) }),
    releasedAt: instantSchema.nullable(),
  })
  .meta({ id: 'FeedbackRound', description: 'One 360 round.' });

/** What the coach is shown about a proposed rater that might be odd. It stops nothing. */
export const raterHints = ['freeMail', 'leadersDomain', 'likeLeader'] as const;

/** One person on the list of raters. Whether they have answered is not told. */
export const listedRaterSchema = z
  .object({
    id: idSchema,
    group: z.enum(invitedGroups),
    name: z.string(),
    email: z.string(),
    state: z
      .enum(['proposed', 'invited'])
      .describe('Invited: the coach has approved, and the mail went out.'),
    hints: z
      .array(z.enum(raterHints))
      .describe(
        'To the coach alone, what may be odd about an address: one of several at a free mail service, the leader’s own uncommon domain, or much like the leader’s own.',
      ),
  })
  .meta({ id: 'ListedRater', description: 'One person on the list of raters.' });

/** What a rater sees behind their link. */
export const feedbackFormSchema = z
  .object({
    leaderName: z.string(),
    answersUntil: instantSchema.nullable().describe('When the link ends.'),
    group: z.enum(invitedGroups),
    anonymous: z
      .boolean()
      .describe(
        'False for a manager: their answers can be recognized, and the form says so before they answer.',
      ),
    threshold: z.number().int().describe('How many answers a group needs before anything of it is shown.'),
    instrument: publishedInstrumentSchema,
  })
  .meta({ id: 'FeedbackForm', description: 'What a rater sees behind their link.' });

/** The 360 report as leader and coach read it: published means, and nothing else about raters. */
export const feedbackReportViewSchema = z
  .object({
    roundId: idSchema,
    releasedAt: instantSchema.nullable().describe('Null in the coach’s review, before the release.'),
    instrument: z.object({ key: keySchema, version: z.string(), title: z.string(), hash: z.string() }),
    engineVersion: z
      .string()
      .nullable()
      .describe('Of the rules that made the report; null in reports that were frozen before it was kept.'),
    inputSeal: z
      .string()
      .nullable()
      .describe('Keyed hash of the answers behind the report: the operator can prove what it was made from.'),
    scale: z.object({ min: z.number(), max: z.number(), labels: z.array(z.string()) }),
    groups: z.array(
      z.object({
        group: z.string(),
        title: z.string(),
        raters: z.number().int().nullable().describe('Null where the group is not shown.'),
        state: z.enum(['published', 'merged', 'suppressed', 'none']),
        reliability: z.number().nullable().describe('Of the group’s mean, 0 to 1 (Spearman-Brown).'),
      }),
    ),
    rows: z.array(
      z.object({
        item: z.string(),
        text: z.string(),
        behavior: z.object({ key: z.string(), title: z.string() }).nullable(),
        self: z.number().nullable(),
        others: z.number().nullable().describe('The unweighted mean of the published group means.'),
        othersInterval: intervalSchema
          .nullable()
          .describe('Where the mean of the others would lie with other raters of the same kinds.'),
        means: z.array(
          z.object({
            group: z.string(),
            mean: z.number(),
            raters: z.number().int(),
            interval: intervalSchema
              .nullable()
              .describe(
                'Where the mean would lie with as many other raters of the same kind. It follows from their number alone, never from how far their answers lie apart.',
              ),
          }),
        ),
        comparison: z.enum(selfOtherQuadrants).nullable(),
      }),
    ),
    notes: z.array(z.string()).describe('How to read the figures, in plain words.'),
    reportHash: z.string().describe('SHA-256 of the frozen report.'),
  })
  .meta({ id: 'FeedbackReport', description: 'The 360 report as leader and coach read it.' });

const roundParams = z.object({ roundId: idSchema });
const linkParams = z.object({ token: z.string().min(20).max(200) });

export const feedbackRoutes = {
  'feedback.openRound': defineRoute({
    method: 'POST',
    path: '/engagements/{engagementId}/feedback-rounds',
    summary: 'Opens a 360 round with a published instrument; leader or coach.',
    entry: 'signedIn',
    params: engagementParams,
    body: z.object({ instrument: keySchema }),
    answer: feedbackRoundSchema,
    status: 201,
    errors: ['instrument_not_published', 'transition_not_allowed'],
  }),
  'feedback.listRounds': defineRoute({
    method: 'GET',
    path: '/engagements/{engagementId}/feedback-rounds',
    summary: 'Lists the 360 rounds of an engagement.',
    entry: 'signedIn',
    params: engagementParams,
    query: pageQuerySchema,
    answer: pageOf(feedbackRoundSchema),
    status: 200,
    errors: [],
  }),
  'feedback.proposeRaters': defineRoute({
    method: 'POST',
    path: '/feedback-rounds/{roundId}/invitations',
    summary:
      'Proposes raters; no mail goes out before the coach has approved them. Who is proposed again, by the same address, replaces the earlier proposal; leader only.',
    entry: 'signedIn',
    params: roundParams,
    body: z.object({
      raters: z
        .array(
          z.object({
            group: z.enum(invitedGroups),
            name: lineSchema,
            email: emailSchema,
            locale: localeSchema.optional().describe('Of the e-mails; default the language of the request.'),
          }),
        )
        .min(1)
        .max(100),
    }),
    answer: feedbackRoundSchema,
    status: 201,
    errors: ['round_closed'],
  }),
  'feedback.listRaters': defineRoute({
    method: 'GET',
    path: '/feedback-rounds/{roundId}/invitations',
    summary:
      'Lists who is proposed and invited, to leader and coach, while raters can answer; afterwards names and addresses are erased. Who has answered is told to nobody.',
    entry: 'signedIn',
    params: roundParams,
    answer: z.object({ items: z.array(listedRaterSchema) }),
    status: 200,
    errors: ['round_closed'],
  }),
  'feedback.withdrawRater': defineRoute({
    method: 'POST',
    path: '/feedback-rounds/{roundId}/invitations/{invitationId}/withdrawal',
    summary:
      'Takes a person off the list, and their link away. An answer that was given stays: nobody can tell which it is; leader only.',
    entry: 'signedIn',
    params: z.object({ roundId: idSchema, invitationId: idSchema }),
    answer: feedbackRoundSchema,
    status: 200,
    errors: ['round_closed'],
  }),
  'feedback.approveRaters': defineRoute({
    method: 'POST',
    path: '/feedback-rounds/{roundId}/invitations/approval',
    summary:
      'Approves the proposed raters, as they were listed; each gets their own link by e-mail, which nobody else sees; coach only.',
    entry: 'signedIn',
    params: roundParams,
    body: z.object({
      invitations: z.array(idSchema).min(1).max(500).describe('The ids of all that are proposed.'),
    }),
    answer: feedbackRoundSchema,
    status: 200,
    errors: ['round_closed', 'raters_changed'],
  }),
  'feedback.requestRaterChange': defineRoute({
    method: 'POST',
    path: '/feedback-rounds/{roundId}/invitations/change-request',
    summary: 'Asks the leader to change the proposed raters; coach only.',
    entry: 'signedIn',
    params: roundParams,
    body: z.object({ text: textSchema }),
    answer: feedbackRoundSchema,
    status: 200,
    errors: ['round_closed'],
  }),
  'feedback.remindRaters': defineRoute({
    method: 'POST',
    path: '/feedback-rounds/{roundId}/reminders',
    summary:
      'Sends a new link to everyone who is invited, whether they have answered or not, and gives more time; leader only, at most every three days.',
    entry: 'signedIn',
    params: roundParams,
    answer: feedbackRoundSchema,
    status: 200,
    errors: ['round_closed', 'too_early'],
  }),
  'feedback.close': defineRoute({
    method: 'POST',
    path: '/feedback-rounds/{roundId}/close',
    summary:
      'Ends the answering for good if everyone has answered, or 5 raters after 14 days, or after 21 days; and a group can be shown. Can be asked once a day; coach only.',
    entry: 'signedIn',
    params: roundParams,
    answer: z.object({
      ended: z.boolean().describe('False: not yet. Ask again tomorrow.'),
      round: feedbackRoundSchema,
    }),
    status: 200,
    errors: ['round_closed', 'too_early'],
  }),
  'feedback.abandon': defineRoute({
    method: 'POST',
    path: '/feedback-rounds/{roundId}/abandonment',
    summary:
      'Ends an open round for good without a report, whoever has answered, and erases the answers and who was invited; coach only. The answer is the same whatever had come.',
    entry: 'signedIn',
    params: roundParams,
    body: z.object({ confirmed: z.literal(true).describe('Nothing brings it back.') }),
    answer: feedbackRoundSchema,
    status: 200,
    errors: ['round_closed'],
  }),
  'feedback.getForm': defineRoute({
    method: 'GET',
    path: '/feedback-forms/{token}',
    summary: 'Returns what a rater answers; opening a link uses nothing up.',
    entry: 'raterLink',
    params: linkParams,
    answer: feedbackFormSchema,
    status: 200,
    errors: ['link_invalid', 'link_used', 'link_expired', 'round_closed'],
  }),
  'feedback.submit': defineRoute({
    method: 'POST',
    path: '/feedback-forms/{token}',
    summary: 'Submits a rater’s answers; each link takes one.',
    entry: 'raterLink',
    params: linkParams,
    body: z.object({ answers: answersSchema }),
    answer: doneSchema,
    status: 201,
    errors: [
      'link_invalid',
      'link_used',
      'link_expired',
      'round_closed',
      'invalid_answer',
      'answers_incomplete',
    ],
  }),
  'feedback.review': defineRoute({
    method: 'POST',
    path: '/feedback-rounds/{roundId}/review',
    summary: 'Records that the coach has read the report; coach only.',
    entry: 'signedIn',
    params: roundParams,
    answer: feedbackRoundSchema,
    status: 200,
    errors: ['threshold_not_reached', 'round_open', 'round_closed'],
  }),
  'feedback.release': defineRoute({
    method: 'POST',
    path: '/feedback-rounds/{roundId}/release',
    summary: 'Freezes the report and shows it to the leader, if the release gate is open; coach only.',
    entry: 'signedIn',
    params: roundParams,
    answer: feedbackRoundSchema,
    status: 200,
    errors: ['release_gate_closed', 'round_open', 'round_closed'],
  }),
  'feedback.getReport': defineRoute({
    method: 'GET',
    path: '/feedback-rounds/{roundId}/report',
    summary:
      'Returns the report: to the leader after its release, to the coach for review once the answering has ended.',
    entry: 'signedIn',
    params: roundParams,
    answer: feedbackReportViewSchema,
    status: 200,
    errors: ['feedback_unreleased', 'round_open', 'round_closed', 'threshold_not_reached'],
  }),
} as const;
