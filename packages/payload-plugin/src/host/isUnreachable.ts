import { TurnNotReached } from './turnstile.ts';

/** The database is starting, stopping or full, or its connection was lost: classes 08 and 57P, and others by name. */
const states = /^(08...|57P0[1-5]|53300|55P03|25P03)$/;
const network = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
/** What the driver says without a code. */
const sentences =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Query read timeout|Cannot use a pool after calling end)/;

/**
 * Returns whether an error says that the database does not answer, or that all of its connections are taken: the same
 * request can succeed a moment later. Whether a write was kept is not known then.
 */
export function isUnreachable(error: unknown): boolean {
  // Drivers and mappers wrap what PostgreSQL says, one in another.
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth += 1) {
    const code = 'code' in cause ? String(cause.code) : '';
    if (cause instanceof TurnNotReached) return true;
    if (states.test(code) || network.test(code) || sentences.test(cause.message)) return true;
    if (cause instanceof AggregateError && cause.errors.some(isUnreachable)) return true;
  }
  return false;
}
