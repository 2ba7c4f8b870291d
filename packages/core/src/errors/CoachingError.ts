import type { issues } from '../words/en/issues.ts';
import { type ErrorCode, errorCodes } from './errorCodes.ts';
import { errorText } from './errorText.ts';

/** One thing that is wrong, and where: `path` leads to the field or item. */
export type Issue = {
  readonly path: readonly (string | number)[];
  readonly code: string;
  /** In English, for programmers. */
  readonly message: string;
  /** Where a person may read it: the sentence of the catalogue that `message` is, with its values. */
  readonly wording?: {
    readonly name: keyof typeof issues;
    readonly values: Readonly<Record<string, string | number>>;
  };
};

/** Details that travel with a code. */
export type CoachingErrorOptions = ErrorOptions & {
  /** Replaces the table's sentence where a more exact one exists. */
  readonly message?: string;
  /** What is wrong, field by field. */
  readonly issues?: readonly Issue[];
};

/** A fault with a code from the one table. Expected refusals are returned as values, not thrown. */
export class CoachingError extends Error {
  override readonly name: string = 'CoachingError';
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, options: CoachingErrorOptions = {}) {
    const { message, issues = [], ...rest } = options;
    super(message ?? errorText(code), rest);
    this.code = code;
    this.issues = issues;
  }
}

/** Returns true for a `CoachingError`, also one made by a second copy of this package. */
export function isCoachingError(error: unknown): error is CoachingError {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    Object.hasOwn(errorCodes, error.code)
  );
}
