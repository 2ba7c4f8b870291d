import * as z from 'zod';
import type { ErrorCode } from '../errors/index.ts';
import { localeSchema } from './primitives.ts';

/** How a caller proves who they are: not at all, by a rater's link, or signed in. */
export type Entry = 'public' | 'raterLink' | 'signedIn';

/** One address of the API: everything that the server, the SDK and the documentation need to know of it. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** Below `/api/coaching/v1`, with parameters in braces: `/sessions/{sessionId}/reschedule`. */
  readonly path: string;
  /** One sentence: what the caller gets. */
  readonly summary: string;
  readonly entry: Entry;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  readonly answer: z.ZodType;
  readonly status: 200 | 201;
  /** Refusals that this route can answer with, beside the ones every route of its kind can. */
  readonly errors: readonly ErrorCode[];
};

/** What every route takes in its query beside its own: the language of the answer, also of a refusal. */
export const languageQuery = z.object({
  locale: localeSchema
    .optional()
    .describe(
      'The language of the answer; default what the header `Accept-Language` asks for, else English.',
    ),
});

/** Returns the route unchanged, with its schemas' types kept. */
export function defineRoute<const R extends Route>(route: R): R {
  return route;
}

/** The codes that a route can answer with because of its kind, not its meaning. */
export function commonErrors(route: Route): readonly ErrorCode[] {
  const codes: ErrorCode[] = ['not_found', 'query_invalid', 'too_many_requests', 'internal', 'unavailable'];
  if (route.entry === 'signedIn') codes.push('unauthenticated', 'forbidden');
  if (route.body) codes.push('body_invalid', 'body_malformed', 'payload_too_large');
  if (route.method !== 'GET') codes.push('conflict', 'idempotency_mismatch');
  return codes;
}
