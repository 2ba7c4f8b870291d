import type { ErrorCode } from '@coaching/core';
import type { SanitizedCollectionConfig } from '../host/types.ts';

/** What of a query reaches the database, or the code that reads it. */
const asked =
  /[?&](where|sort|select|populate|joins|field|limit|page|depth|draft|locale|fallback-?locale)\b/i;

/** What of a request the refusal depends on. */
type Request = {
  readonly url?: string | undefined;
  readonly method?: string | undefined;
  readonly data?: unknown;
};

/** Classes in which PostgreSQL says that something is wrong with it, and not with what it was asked. */
const ofServer = /^(08|53|54|55|57|58|F0|XX)/;

/**
 * Returns the refusal for a fault of Payload's own routes that comes of what was asked, which Payload hands on unread: a
 * text where the database has an id, a date or a choice, an operator that a field does not know, a path that cannot be
 * decoded, no body at all. Undefined for a real fault.
 *
 * A value that PostgreSQL refuses says so by itself. Where it or the code does not understand a query, the same request
 * without one would be all right, so a fault without one stays a fault.
 */
export function refusalOfRequest(
  error: unknown,
  { url, method, data }: Request,
  collection?: Pick<SanitizedCollectionConfig, 'versions' | 'auth'>,
): ErrorCode | undefined {
  const innermost = innermostOf(error);
  const state = 'code' in innermost ? String(innermost.code) : '';
  const reads = method === 'GET';
  if (innermost instanceof URIError) return 'query_invalid';
  // Class 22 of PostgreSQL: a value that is none of its type.
  if (/^22...$/.test(state)) return reads ? 'query_invalid' : 'body_malformed';
  if (innermost instanceof SyntaxError) return reads ? 'query_invalid' : 'body_malformed';
  if (innermost instanceof TypeError && collection && !collection.versions && /\/versions\b/.test(url ?? ''))
    return 'not_found';
  // Payload looks for a column that is there only where addresses are confirmed.
  if (collection && !collection.auth?.verify && /\/verify\//.test(url ?? '')) return 'not_found';
  if (!reads) return innermost instanceof TypeError && !isObject(data) ? 'body_malformed' : undefined;
  return asked.test(url ?? '') && !ofServer.test(state) ? 'query_invalid' : undefined;
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

function innermostOf(error: unknown): object {
  if (!(error instanceof Error)) return {};
  return error.cause instanceof Error ? innermostOf(error.cause) : error;
}
