import { createHash } from 'node:crypto';
import { type ErrorCode, errorCodes, type Issue } from '@coaching/core';
import { problemOf } from '@coaching/core/api';

const noStore = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** What is answered: a status and a JSON body. */
export type Answer = { readonly status: number; readonly body: unknown };

/** Returns the answer that refuses with a code. */
export function refusal(code: ErrorCode, requestId: string, issues: readonly Issue[] = []): Answer {
  return { status: errorCodes[code].status, body: problemOf(code, requestId, issues) };
}

/** Returns the HTTP response of an answer that only its caller may keep. */
export function privateResponse(answer: Answer, requestId: string): Response {
  const isProblem = answer.status >= 400;
  return new Response(JSON.stringify(answer.body), {
    status: answer.status,
    headers: {
      ...noStore,
      'content-type': isProblem ? 'application/problem+json' : 'application/json',
      'x-request-id': requestId,
      ...(answer.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    },
  });
}

/** Returns the HTTP response of a public read: 304 without a body where the caller has it already. */
export function publicResponse(answer: Answer, requestId: string, known: string | null): Response {
  if (answer.status !== 200) return privateResponse(answer, requestId);
  const text = JSON.stringify(answer.body);
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = {
    etag,
    'cache-control': 'public, max-age=0, must-revalidate',
    'x-request-id': requestId,
    'x-content-type-options': 'nosniff',
  };
  if (known?.split(',').some((one) => one.trim() === etag))
    return new Response(null, { status: 304, headers });
  return new Response(text, { status: 200, headers: { ...headers, 'content-type': 'application/json' } });
}
