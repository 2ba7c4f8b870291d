export type { ErrorCode, ErrorEntry, Issue } from '../errors/index.ts';
export { errorCodes, errorText } from '../errors/index.ts';
export { accountSchema, signInSchema } from './groups/account.ts';
export { actionSchema } from './groups/actions.ts';
export {
  assessmentFormSchema,
  assessmentResultSchema,
  assessmentSchema,
  scaleResultSchema,
} from './groups/assessments.ts';
export { availabilitySchema, slotSchema } from './groups/availability.ts';
export { changeReportSchema, changeSpans, changeVerdicts } from './groups/changeReport.ts';
export {
  articleBlockSchema,
  articleSchema,
  publishedInstrumentSchema,
  seriesSchema,
} from './groups/content.ts';
export { agreementSchema, engagementSchema, referralSchema } from './groups/engagements.ts';
export { exportedRecords } from './groups/exportedRecords.ts';
export {
  feedbackFormSchema,
  feedbackReportViewSchema,
  feedbackRoundSchema,
  invitedGroups,
} from './groups/feedback.ts';
export { focusAreaSchema, focusRankingViewSchema } from './groups/focus.ts';
export { type FrozenReport, frozenReportSchema } from './groups/frozenReport.ts';
export { inquirySchema } from './groups/inquiries.ts';
export { exportFormat, personalExportSchema } from './groups/personalExport.ts';
export { accessEntrySchema } from './groups/privacyEntries.ts';
export { sponsorSummarySchema } from './groups/reports.ts';
export { sessionSchema } from './groups/sessions.ts';
export { asInput, inputIssues } from './inputIssues.ts';
export type { Json, JsonObject } from './jsonSchema.ts';
export { jsonSchemaOf } from './jsonSchema.ts';
export { apiBasePath, openApiDocument } from './openApiDocument.ts';
export type { Problem } from './problem.ts';
export { problemOf, problemSchema } from './problem.ts';
export type { Entry, Route } from './route.ts';
export { commonErrors, languageQuery } from './route.ts';
export type { Group, RouteName } from './routes.ts';
export { groups, routes } from './routes.ts';
export type { RouteAnswer, RouteInput } from './types.ts';
