import { ApiError } from './ApiError.ts';
import { AuthenticationError } from './AuthenticationError.ts';
import { ConflictError } from './ConflictError.ts';
import { NotFoundError } from './NotFoundError.ts';
import { PermissionError } from './PermissionError.ts';
import { RateLimitError } from './RateLimitError.ts';
import { ServerError } from './ServerError.ts';
import { ValidationError } from './ValidationError.ts';

const families: Readonly<Record<number, typeof ApiError>> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  413: ValidationError,
  422: ValidationError,
  429: RateLimitError,
};

/** Returns the class of the errors with this HTTP status. */
export function familyOf(status: number): typeof ApiError {
  return families[status] ?? (status >= 500 ? ServerError : ApiError);
}
