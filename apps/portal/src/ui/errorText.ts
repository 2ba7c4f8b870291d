import { type Issue, isApiError, isCoachingError } from '@coaching/sdk';
import { words } from '../language/words.ts';

/** Returns what to tell a reader of an error: what to do, in one sentence. */
export function errorText(error: unknown): string {
  if (isApiError(error)) return error.code === 'unexpected_reply' ? words.ui.unexpected : error.message;
  if (!isCoachingError(error)) return words.ui.unexpected;
  if (error.code === 'connection_failed') return words.ui.offline;
  return error.code === 'timeout' ? words.ui.timeout : words.ui.unreadable;
}

/** Returns what is wrong field by field; empty for errors that concern the whole request. */
export function issuesOf(error: unknown): readonly Issue[] {
  return isApiError(error) ? error.issues : [];
}

/**
 * Returns the message for one field of a form, or undefined.
 *
 * @example
 * <TextInput error={fieldError(mutation.error, 'email')} />
 */
export function fieldError(error: unknown, field: string): string | undefined {
  return issuesOf(error).find((issue) => issue.path[0] === field)?.message;
}
