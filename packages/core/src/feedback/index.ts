export { aggregateFeedback, publishFeedback } from './aggregateFeedback.ts';
export type { BehaviorItem, BehaviorLevels } from './behaviorLevels.ts';
export { behaviorLevels } from './behaviorLevels.ts';
export type { SelfOtherComparison, SelfOtherOptions, SelfOtherQuadrant } from './compareSelfOther.ts';
export { compareSelfOther } from './compareSelfOther.ts';
export type {
  FeedbackReport,
  KeptFigure,
  MergedGroups,
  PublishedFigure,
  ReportGroup,
  SuppressedFigure,
} from './FeedbackReport.ts';
export { feedbackReportSchema, publishedFigureSchema } from './FeedbackReport.ts';
export type {
  FeedbackRound,
  FigureBasis,
  PublishedFigures,
  RaterAnswers,
  RaterGroup,
} from './FeedbackRound.ts';
export { planInvitations } from './planInvitations.ts';
export type { RaterGroupKind } from './raterGroup.ts';
export {
  isAnonymous,
  minimumThreshold,
  raterGroupKindSchema,
  raterGroupKinds,
  thresholdOf,
} from './raterGroup.ts';
export { singleRaterReliability, spearmanBrown } from './raterReliability.ts';
export type { CommentGroup, ReleasedComments } from './releaseComments.ts';
export { releaseComments } from './releaseComments.ts';
export type { ReleaseGateInput, ReleaseGrounds } from './releaseGate.ts';
export { releaseGate } from './releaseGate.ts';
