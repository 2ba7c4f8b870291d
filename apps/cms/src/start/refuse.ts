import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ErrorCode, errorCodes } from '@coaching/core';
import { problemOf } from '@coaching/core/api';
import { acceptedLanguages } from '@coaching/core/words';

/** Answers a request with a problem of the one table, in the reader's language; the headers are sent with it. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  code: ErrorCode,
  headers: Readonly<Record<string, string>> = {},
): void {
  const [locale = 'en'] = acceptedLanguages(request.headers['accept-language'] ?? '');
  const problem = problemOf(code, String(response.getHeader('x-request-id') ?? ''), locale);
  if (!response.headersSent)
    response.writeHead(errorCodes[code].status, { 'content-type': 'application/problem+json', ...headers });
  response.end(JSON.stringify(problem));
}
