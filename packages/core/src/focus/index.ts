export type { CorrelationInput, ImportanceWeights } from './correlationInput.ts';
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
export { focusReasonText } from './focusReasonText.ts';
export { rankFocus } from './rankFocus.ts';
export { relativeWeights } from './relativeWeights.ts';
export { shapleyWeights } from './shapleyWeights.ts';
