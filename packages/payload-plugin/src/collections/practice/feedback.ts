import { invitedGroups } from '@coaching/core/api';
import { assertThreshold } from '@coaching/core/feedback';
import * as z from 'zod';
import { choice, guarded, instant, line, optional, reference, sealedData, sealedText } from './column.ts';
import { definePractice, type PracticeRecord } from './definePractice.ts';
import { inEngagement } from './engagements.ts';
import { disclosedFiguresSchema, frozenReportSchema } from './frozenReport.ts';

/** One 360 round. Its report is frozen at release. */
export const feedbackRounds = definePractice({
  name: 'feedbackRounds',
  columns: {
    organization: line({ index: true }),
    engagement: inEngagement(),
    instrument: line(),
    instrumentVersion: line(),
    state: choice(['open', 'reviewed', 'released']),
    openedAt: instant(),
    /** When the first rater was asked: the waiting times of the release gate count from here. */
    invitedAt: optional(instant()),
    reviewedAt: optional(instant()),
    releasedAt: optional(instant()),
    /** All that has been shown, to the coach in review too: what a later report may show depends on it. */
    disclosed: sealedData(z.array(disclosedFiguresSchema)),
    report: optional(guarded(sealedData(frozenReportSchema), ({ report }) => assertThreshold(report))),
    reportHash: optional(line()),
  },
});

/** One rater's link. It knows whether it was used, not when, and nothing points from it to the answers. */
export const feedbackInvitations = definePractice({
  name: 'feedbackInvitations',
  timestamps: false,
  columns: {
    organization: line({ index: true }),
    round: reference('feedbackRounds'),
    group: choice(invitedGroups),
    name: sealedText(),
    email: sealedText(),
    tokenHash: line({ unique: true }),
    state: choice(['invited', 'submitted']),
  },
});

/** One rater's answers: a group and no more, under a random id, without order or time. */
export const feedbackAnswers = definePractice({
  name: 'feedbackAnswers',
  timestamps: false,
  columns: {
    organization: line({ index: true }),
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
