export type { CoachingErrorOptions, Issue } from './CoachingError.ts';
export { CoachingError, isCoachingError } from './CoachingError.ts';
export type { ErrorCode, ErrorEntry } from './errorCodes.ts';
export { errorCodes } from './errorCodes.ts';
export { errorText } from './errorText.ts';
export type { IssueSentence } from './issueOf.ts';
export { issueIn, issueOf } from './issueOf.ts';
export type { Outcome, Refusal } from './Outcome.ts';
export { accepted, refused } from './Outcome.ts';
