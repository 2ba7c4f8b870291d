export type {
  FeedbackReport,
  KeptFigure,
  MergedGroups,
  PublishedFigure,
  ReportGroup,
  SuppressedFigure,
} from './FeedbackReport.ts';
export { feedbackReportSchema, publishedFigureSchema } from './FeedbackReport.ts';
export type { RaterGroupKind } from './raterGroup.ts';
export {
  isAnonymous,
  minimumThreshold,
  raterGroupKindSchema,
  raterGroupKinds,
  thresholdOf,
} from './raterGroup.ts';
