export { spearmanBrown } from '../psychometrics/index.ts';
export { aggregateFeedback, publishFeedback } from './aggregateFeedback.ts';
export { answerDeviation, strengthShare } from './answerSpread.ts';
export type { AnswerBand, AnswerTally, GroupAnswers } from './answerTally.ts';
export {
  answerBand,
  answerTallySchema,
  tallyAnswers,
  tallyDay,
} from './answerTally.ts';
export { assertThreshold } from './assertThreshold.ts';
export type { BehaviorItem, BehaviorLevels } from './behaviorLevels.ts';
export { behaviorLevels } from './behaviorLevels.ts';
export type { CompareReportOptions } from './compareReport.ts';
export { compareReport } from './compareReport.ts';
export type { SelfOtherComparison, SelfOtherOptions, SelfOtherQuadrant } from './compareSelfOther.ts';
export { compareSelfOther } from './compareSelfOther.ts';
export type { CompareWavesOptions, FeedbackWave } from './compareWaves.ts';
export { compareWaves } from './compareWaves.ts';
export type {
  FeedbackReport,
  KeptFigure,
  MergedGroups,
  PublishedFigure,
  ReportGroup,
  SuppressedFigure,
} from './FeedbackReport.ts';
export { publishedFigureSchema } from './FeedbackReport.ts';
export type {
  FeedbackRound,
  FigureBasis,
  PublishedFigures,
  RaterAnswers,
  RaterGroup,
} from './FeedbackRound.ts';
export type { FrozenFeedback, InstrumentVersion, ReportAssumptions } from './FrozenFeedback.ts';
export { feedbackEngineVersion, frozenFeedbackSchema } from './FrozenFeedback.ts';
export type { FeedbackToFreeze, Frozen } from './freezeFeedback.ts';
export { freezeFeedback } from './freezeFeedback.ts';
export { planInvitations } from './planInvitations.ts';
export type { ProfileAgreement } from './profileAgreement.ts';
export { profileAgreement } from './profileAgreement.ts';
export type { ReportItem } from './ReportItem.ts';
export type { RaterGroupKind } from './raterGroup.ts';
export {
  isAnonymous,
  minimumThreshold,
  raterGroupKindSchema,
  raterGroupKinds,
  thresholdOf,
} from './raterGroup.ts';
export { singleRaterReliability } from './raterReliability.ts';
export type { CommentGroup, ReleasedComments } from './releaseComments.ts';
export { releaseComments } from './releaseComments.ts';
export type { ReleaseGateInput, ReleaseGrounds } from './releaseGate.ts';
export { releaseGate } from './releaseGate.ts';
export type { AnswerAssumptions, FigureInterval } from './reportIntervals.ts';
export { reportIntervals } from './reportIntervals.ts';
export { roundStates } from './roundStates.ts';
export { sealRound } from './sealRound.ts';
export type { WaveChange, WaveComparison, WaveGap, WaveReason, WaveVerdict } from './WaveComparison.ts';
export { waveComparisonSchema } from './WaveComparison.ts';
export { sameRaterReliability } from './waveError.ts';
export { waveReasonText, waveSummaryText } from './waveReasonText.ts';
