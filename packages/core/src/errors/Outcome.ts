import type { Issue } from './CoachingError.ts';
import type { ErrorCode } from './errorCodes.ts';

/** A refusal that a user can cause, with what is missing where that is known. */
export type Refusal<Code extends ErrorCode = ErrorCode> = {
  readonly ok: false;
  readonly code: Code;
  readonly issues?: readonly Issue[];
};

/** What a decision or an operation returns: a value, or a refusal with a code. */
export type Outcome<Value, Code extends ErrorCode = ErrorCode> =
  | { readonly ok: true; readonly value: Value }
  | Refusal<Code>;

/** Returns the outcome that carries `value`. */
export function accepted<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Returns the outcome that refuses with `code`. */
export function refused<Code extends ErrorCode>(code: Code, issues?: readonly Issue[]): Refusal<Code> {
  return issues === undefined ? { ok: false, code } : { ok: false, code, issues };
}
