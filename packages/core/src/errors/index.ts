export type { CoachingErrorOptions, Issue } from './CoachingError.ts';
export { CoachingError, isCoachingError } from './CoachingError.ts';
export type { ErrorCode, ErrorEntry } from './errorCodes.ts';
export { errorCodes } from './errorCodes.ts';
export type { Outcome, Refusal } from './Outcome.ts';
export { accepted, refused } from './Outcome.ts';
