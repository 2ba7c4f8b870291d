import { createHash } from 'node:crypto';
import { type ErrorCode, errorCodes, type Issue } from '@coaching/core';
import { problemOf } from '@coaching/core/api';
import { coreLanguages } from '@coaching/core/words';

const noStore = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** What is answered: a status, a JSON body, and the seconds after which the same request may succeed. */
export type Answer = { readonly status: number; readonly body: unknown; readonly retryAfter?: number };

/** What an answer needs of its request: how to find it in the log, and the language that the caller reads. */
export type Asked = { readonly requestId: string; readonly locale: string };

/** Returns the answer that refuses with a code. */
export function refusal(
  code: ErrorCode,
  { requestId, locale }: Asked,
  issues: readonly Issue[] = [],
): Answer {
  return { status: errorCodes[code].status, body: problemOf(code, requestId, locale, issues) };
}

/** Returns the HTTP response of an answer that only its caller may keep. */
export function privateResponse(answer: Answer, { requestId, locale }: Asked): Response {
  const isProblem = answer.status >= 400;
  return new Response(JSON.stringify(answer.body), {
    status: answer.status,
    headers: {
      ...noStore,
      'content-type': isProblem ? 'application/problem+json' : 'application/json',
      'x-request-id': requestId,
      ...(isProblem ? { 'content-language': coreLanguages.pick(locale) } : {}),
      ...(answer.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(answer.status === 503 ? { 'retry-after': '2' } : {}),
      ...(answer.retryAfter === undefined ? {} : { 'retry-after': String(answer.retryAfter) }),
    },
  });
}

/**
 * Returns the HTTP response of a public read: 304 without a body where the caller has it already.
 *
 * @param options.known - what the caller has
 * @param options.isForAll - false where it is for one person, and no cache between may keep it
 */
export function publicResponse(
  answer: Answer,
  asked: Asked,
  { known, isForAll }: { readonly known: string | null; readonly isForAll: boolean },
): Response {
  if (answer.status !== 200) return privateResponse(answer, asked);
  const text = JSON.stringify(answer.body);
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = {
    etag,
    'cache-control': `${isForAll ? 'public' : 'private'}, max-age=0, must-revalidate`,
    // A cache that ignored one of them would show one reader another one's language, or the texts of another organization.
    vary: ['Accept-Language', 'Authorization', 'Cookie'].join(', '),
    'x-request-id': asked.requestId,
    'x-content-type-options': 'nosniff',
  };
  if (known?.split(',').some((one) => one.trim() === etag))
    return new Response(null, { status: 304, headers });
  return new Response(text, { status: 200, headers: { ...headers, 'content-type': 'application/json' } });
}
