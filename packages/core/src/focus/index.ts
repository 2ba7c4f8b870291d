export type { CorrelationInput, ImportanceWeights } from './correlationInput.ts';
export { driverSummaryText } from './driverSummaryText.ts';
export type { DriverMethod, DriverModel } from './estimateDrivers.ts';
export { estimateDrivers } from './estimateDrivers.ts';
export type { FocusBehavior, FocusFactor, FocusInput, FocusMode } from './FocusInput.ts';
export {
  focusBehaviorSchema,
  focusFactorSchema,
  focusFactors,
  focusInputSchema,
  focusModeSchema,
  focusModes,
} from './FocusInput.ts';
export type {
  FocusContribution,
  FocusFlag,
  FocusRanking,
  FocusReason,
  FocusSwap,
  ModeAgreement,
  RankedBehavior,
} from './FocusRanking.ts';
export { focusRankingSchema, focusReasonSchema } from './FocusRanking.ts';
export type {
  FocusAnswers,
  FocusEstimates,
  FocusInputs,
  FocusKnowledge,
  FocusReport,
} from './focusInputs.ts';
export { focusInputs } from './focusInputs.ts';
export { focusReasonText } from './focusReasonText.ts';
export type { FocusCertainty, FocusSummary, FocusSummaryReason } from './focusSummary.ts';
export { focusSummary } from './focusSummary.ts';
export { focusSummaryText } from './focusSummaryText.ts';
export type { RankedScale } from './rankedScales.ts';
export { isSilentOnRanking, withRankedScales } from './rankedScales.ts';
export { rankFocus } from './rankFocus.ts';
export { relativeWeights } from './relativeWeights.ts';
export type { PenaltyError } from './ridgePenalty.ts';
export { ridgePenalties } from './ridgePenalty.ts';
export { ridgeWeights } from './ridgeWeights.ts';
export { shapleyWeights } from './shapleyWeights.ts';
export type { WeightCertainty } from './weightDraws.ts';
