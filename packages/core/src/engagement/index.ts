export type { AgreementFacts, Signature } from './agreement.ts';
export { agreementInForce, isAgreementComplete, missingSignatures } from './agreement.ts';
export { decideErasure, type ErasureRule, erasureAskers, erasureRules, isOver } from './decideErasure.ts';
export type { EngagementFacts, TransitionParty } from './decideTransition.ts';
export { decideTransition, focusCountIssue, missingBefore } from './decideTransition.ts';
export type { EndReason, TransitionReason } from './endReasons.ts';
export { endReasons } from './endReasons.ts';
export { addMonths } from './erasureDay.ts';
export type { FitScreen, FitVerdict } from './fitScreen.ts';
export { fitScreenSchema, fitVerdict, fitVerdicts } from './fitScreen.ts';
export { hasAfterMeasures, type Measured } from './hasAfterMeasures.ts';
export type { EngagementState, PathStep } from './lifecycle.ts';
export { engagementPath, engagementStates, engagementTransitions, nextState } from './lifecycle.ts';
export type { NamedPart, Participant, ParticipantPart, Participation } from './participants.ts';
export {
  acceptPart,
  awaitsLeader,
  namedParts,
  nameParticipant,
  participantParts,
  removeParticipant,
} from './participants.ts';
export { type ParameterChanges, type ProposalBasis, proposeParameters } from './proposeParameters.ts';
export type { ReferralOutcome } from './referral.ts';
export { openReferral, referralOutcomes } from './referral.ts';
export { defaultRetentionMonths, type RetentionStep, retentionStep } from './retentionStep.ts';
export type { StageAct } from './stages.ts';
export { isPossibleIn } from './stages.ts';
