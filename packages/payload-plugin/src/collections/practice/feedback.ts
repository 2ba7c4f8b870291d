import { frozenReportSchema, invitedGroups } from '@coaching/core/api';
import { answerTallySchema, assertThreshold, roundStates } from '@coaching/core/feedback';
import * as z from 'zod';
import {
  choice,
  flag,
  guarded,
  instant,
  line,
  optional,
  reference,
  sealedData,
  sealedText,
} from './column.ts';
import { definePractice, type PracticeRecord } from './definePractice.ts';
import { disclosedFiguresSchema } from './disclosedFigures.ts';
import { inEngagement } from './engagements.ts';
import { byEngagement } from './sealedBy.ts';

/** One 360 round. Its report is frozen at release. */
export const feedbackRounds = definePractice({
  name: 'feedbackRounds',
  sealedBy: byEngagement,
  columns: {
    organization: line({ index: true }),
    engagement: inEngagement(),
    instrument: line(),
    instrumentVersion: line(),
    /** Raters answer while it is open, and never again. */
    state: choice(roundStates),
    openedAt: instant(),
    /** When the first rater was asked: the waiting times of the release gate count from here. */
    invitedAt: optional(instant()),
    /** When the links of all raters end. One date for all: it tells nothing of one. */
    answersUntil: optional(instant()),
    remindedAt: optional(instant()),
    /** What the coach asks the leader to change about the proposed raters. */
    changeRequest: optional(sealedText()),
    /** The answers that are told of while raters can still answer, as they stood at the beginning of a day. */
    tally: optional(sealedData(answerTallySchema)),
    /** When the coach last asked whether the answering can end. */
    closeAskedAt: optional(instant()),
    reviewedAt: optional(instant()),
    releasedAt: optional(instant()),
    /** All that has been shown, to the coach in review too: what a later report may show depends on it. */
    disclosed: sealedData(z.array(disclosedFiguresSchema)),
    report: optional(guarded(sealedData(frozenReportSchema), ({ report }) => assertThreshold(report))),
    reportHash: optional(line()),
  },
});

/**
 * One person on the list of raters: proposed by the leader, invited once the coach has approved.
 *
 * It knows whether its link was used, not when, and nothing points from it to the answers. Names and addresses are erased when
 * the answering ends.
 */
export const feedbackInvitations = definePractice({
  name: 'feedbackInvitations',
  sealedBy: byEngagement,
  timestamps: false,
  columns: {
    organization: line({ index: true }),
    engagement: inEngagement(),
    round: reference('feedbackRounds'),
    group: choice(invitedGroups),
    name: optional(sealedText()),
    email: optional(sealedText()),
    /** Of the e-mails. */
    locale: line(),
    state: choice(['proposed', 'invited', 'withdrawn']),
    tokenHash: optional(line({ unique: true })),
    /** Read by no one but the link itself: apart from the state, so that no view of the list can tell it. */
    used: flag(),
  },
});

/** One rater's answers: a group and no more, under a random id, without order or time. */
export const feedbackAnswers = definePractice({
  name: 'feedbackAnswers',
  sealedBy: byEngagement,
  timestamps: false,
  columns: {
    organization: line({ index: true }),
    engagement: inEngagement(),
    round: reference('feedbackRounds'),
    group: choice(invitedGroups),
    answers: sealedData(z.record(z.string(), z.number().nullable())),
  },
});

/** One 360 round. */
export type FeedbackRoundRecord = PracticeRecord<typeof feedbackRounds>;
/** One rater's link. */
export type FeedbackInvitationRecord = PracticeRecord<typeof feedbackInvitations>;
/** One rater's answers. */
export type FeedbackAnswerRecord = PracticeRecord<typeof feedbackAnswers>;
