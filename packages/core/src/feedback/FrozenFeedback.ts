import * as z from 'zod';
import { type SelfOtherComparison, selfOtherComparisonSchema } from './compareSelfOther.ts';
import { type FeedbackReport, feedbackReportSchema } from './FeedbackReport.ts';
import { type ProfileAgreement, profileAgreementSchema } from './profileAgreement.ts';
import type { ReleasedComments } from './releaseComments.ts';
import type { ReleaseGrounds } from './releaseGate.ts';
import { type FigureInterval, figureIntervalSchema } from './reportIntervals.ts';

/**
 * Version of the rules by which a report is made. It rises whenever the same answers would give another report, so that every report says
 * by which rules it was made.
 */
export const feedbackEngineVersion = '1';

/** The frozen version of an instrument: its name, and the hash of its content. */
export type InstrumentVersion = { id: string; version: string; hash: string };

/** What a report takes for granted about single answers, as shares of the answer range. */
export type ReportAssumptions = { cut: number; sd: number; confidence: number; selfReliability: number };

/**
 * Everything that a reader may see of a round, and where it comes from.
 *
 * All numbers about raters are in `report.published`, or follow from it and from `assumptions`.
 */
export type FrozenFeedback = {
  round: string;
  instrument: InstrumentVersion;
  engineVersion: string;
  /** Keyed hash of the answers (`sealRound`). Nobody without the key learns anything from it. */
  inputSeal: string;
  /** On what grounds the report was released; null before. */
  grounds: ReleaseGrounds | null;
  assumptions: ReportAssumptions;
  report: FeedbackReport;
  intervals: FigureInterval[];
  comparisons: SelfOtherComparison[];
  /** Of the leader's and the others' figures, as shares of the range (0..1, more is more); null under two common items. */
  agreement: ProfileAgreement | null;
  comments: ReleasedComments[];
};

const share = z.number().min(0).max(1);

/** Schema of `FrozenFeedback`. */
export const frozenFeedbackSchema = z.object({
  round: z.string(),
  instrument: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  engineVersion: z.string(),
  inputSeal: z.string(),
  grounds: z.enum(['allAnswered', 'enoughAnswered', 'timeIsUp']).nullable(),
  assumptions: z.object({ cut: share, sd: z.number().positive(), confidence: share, selfReliability: share }),
  report: feedbackReportSchema,
  intervals: z.array(figureIntervalSchema),
  comparisons: z.array(selfOtherComparisonSchema),
  agreement: profileAgreementSchema.nullable(),
  comments: z.array(z.object({ prompt: z.string(), group: z.string(), texts: z.array(z.string()) })),
}) satisfies z.ZodType<FrozenFeedback>;
