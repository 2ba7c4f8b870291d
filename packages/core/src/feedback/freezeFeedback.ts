import { canonicalJson } from '../text/canonicalJson.ts';
import { assertThreshold } from './assertThreshold.ts';
import { type CompareReportOptions, compareReport } from './compareReport.ts';
import type { FeedbackReport } from './FeedbackReport.ts';
import {
  type FrozenFeedback,
  feedbackEngineVersion,
  frozenFeedbackSchema,
  type InstrumentVersion,
} from './FrozenFeedback.ts';
import { type ProfileAgreement, profileAgreement } from './profileAgreement.ts';
import type { ReportItem } from './ReportItem.ts';
import type { ReleasedComments } from './releaseComments.ts';
import type { ReleaseGrounds } from './releaseGate.ts';
import { reportIntervals } from './reportIntervals.ts';

/** What is frozen. Everything else in the frozen report follows from it. */
export type FeedbackToFreeze = {
  readonly round: string;
  readonly instrument: InstrumentVersion;
  /** Of `aggregateFeedback`. */
  readonly report: FeedbackReport;
  /** The items of the report, in the order in which it shows them. */
  readonly items: readonly ReportItem[];
  readonly assumptions: CompareReportOptions;
  /** Of `sealRound`. */
  readonly inputSeal: string;
  /** Of `releaseGate`; left out before the release. */
  readonly grounds?: ReleaseGrounds;
  /** Of `releaseComments`. */
  readonly comments?: readonly ReleasedComments[];
};

/** A report that cannot be changed any more: an object, frozen at every depth, and its bytes. */
export type Frozen = {
  readonly frozen: FrozenFeedback;
  /** Canonical JSON of `frozen`. Its plain hash may be shown: all that it covers is in the report. */
  readonly json: string;
};

/**
 * Returns the one object that holds everything a reader may see of a round, and its bytes. The same input gives the same bytes.
 *
 * Nothing in it depends on the time, on the order of raters, or on the machine. Comparisons, intervals and agreement are computed here,
 * from the published figures, so that nothing else can slip in.
 *
 * @throws CoachingError `threshold_not_reached` for a report with a figure that rests on too few raters: no report of
 *   `aggregateFeedback` has one | `invalid_scale` | `invalid_probability`
 */
export function freezeFeedback(input: FeedbackToFreeze): Frozen {
  const { report, items, comments = [], assumptions } = input;
  assertThreshold(report);
  const { cut, sd, confidence = 0.8, selfReliability = 0.5 } = assumptions;
  const assumed = { cut, sd, confidence, selfReliability };
  const comparisons = compareReport(report, items, assumed);
  const content: FrozenFeedback = {
    round: input.round,
    instrument: { ...input.instrument },
    engineVersion: feedbackEngineVersion,
    inputSeal: input.inputSeal,
    grounds: input.grounds ?? null,
    assumptions: assumed,
    report,
    intervals: reportIntervals(report, items, assumed),
    comparisons,
    agreement: agreementOf(comparisons, items),
    comments: comments.map(({ prompt, group, texts }) => ({ prompt, group, texts: [...texts] })),
  };
  const json = canonicalJson(content);
  // Read back, so that the object says what the bytes say, and shares nothing with the caller's.
  const parsed: unknown = JSON.parse(json);
  return { frozen: deepFrozen(frozenFeedbackSchema.parse(parsed)), json };
}

function agreementOf(
  comparisons: FrozenFeedback['comparisons'],
  items: readonly ReportItem[],
): ProfileAgreement | null {
  if (comparisons.length < 2) return null;
  const formats = new Map(items.map((one) => [one.item, one]));
  const share = (item: string, value: number) => {
    const { min = 0, max = 1, reversed = false } = formats.get(item) ?? {};
    return (reversed ? max - value : value - min) / (max - min);
  };
  return profileAgreement(
    comparisons.map(({ item, self }) => share(item, self)),
    comparisons.map(({ item, others }) => share(item, others)),
  );
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) deepFrozen(inner);
    Object.freeze(value);
  }
  return value;
}
