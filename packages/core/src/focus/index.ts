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
