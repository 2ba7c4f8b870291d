export type {
  CoachingErrorOptions,
  ErrorCode,
  ErrorEntry,
  Issue,
  Outcome,
  Refusal,
} from './errors/index.ts';
export {
  accepted,
  CoachingError,
  errorCodes,
  errorText,
  isCoachingError,
  issueIn,
  issueOf,
  refused,
} from './errors/index.ts';
export { canonicalJson } from './text/canonicalJson.ts';
export type { Localized } from './text/localized.ts';
export { localize, localizedSchema } from './text/localized.ts';
export { oneLine } from './text/oneLine.ts';
