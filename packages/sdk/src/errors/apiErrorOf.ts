import { isApiErrorCode } from '../generated/apiErrorCodes.ts';
import type { Issue } from '../generated/types.ts';
import { retryDelayMs } from '../transport/retryDelayMs.ts';
import type { ApiError } from './ApiError.ts';
import { familyOf } from './familyOf.ts';

type Reply = { readonly status: number; readonly headers: Headers };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const isIssue = (value: unknown): value is Issue =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  Array.isArray(value.path) &&
  'code' in value;

const textOr = <Else>(value: unknown, otherwise: Else) => (typeof value === 'string' ? value : otherwise);

/** Returns the typed error for a reply that is not a success. */
export function apiErrorOf({ status, headers }: Reply, text: string, now: number): ApiError {
  const body = parsed(text);
  const problem: Readonly<Record<string, unknown>> = typeof body === 'object' ? { ...body } : {};
  const { code, issues } = problem;
  const message = textOr(problem.message, `The server answered ${status}, without saying why.`);
  return new (familyOf(status))(isApiErrorCode(code) ? code : 'unexpected_reply', message, {
    status,
    issues: Array.isArray(issues) ? issues.filter(isIssue) : [],
    requestId: textOr(problem.requestId, headers.get('x-request-id') ?? undefined),
    retryAfterMs: retryDelayMs(headers, { now }),
    body,
  });
}
